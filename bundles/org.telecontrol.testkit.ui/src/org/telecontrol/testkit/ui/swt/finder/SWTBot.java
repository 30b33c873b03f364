/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.telecontrol.testkit.ui.internal.WidgetFinder;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotButton;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotCLabel;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotCTabItem;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotCheckBox;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotCombo;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotLabel;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotLink;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotList;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotRadio;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotSpinner;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotStyledText;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTabItem;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotText;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotToggleButton;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotToolbarButton;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotToolbarPushButton;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTree;

/**
 * Finds visible widgets in the active shell or below a given parent; each look-up waits for its widget and fails with a
 * {@link org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException} when it does not appear.
 */
public class SWTBot extends SWTBotFactory {

    /** Searches in the shell that is active at the time of the search. */
    public SWTBot() {
        super(null);
    }

    /** Searches below {@code parent} only. */
    public SWTBot(Widget parent) {
        super(parent);
    }

    public SWTBotButton button() {
        return button(0);
    }

    public SWTBotButton button(int index) {
        return new SWTBotButton(find("push button " + index, Button.class, WidgetFinder.withStyle(SWT.PUSH), index));
    }

    public SWTBotButton button(String text) {
        return button(text, 0);
    }

    public SWTBotButton button(String text, int index) {
        return new SWTBotButton(find("push button '" + text + "'", Button.class,
                WidgetFinder.<Button>withStyle(SWT.PUSH).and(WidgetFinder.withText(text)), index));
    }

    public SWTBotButton buttonWithTooltip(String text) {
        return new SWTBotButton(find("push button with tool tip '" + text + "'", Button.class,
                WidgetFinder.<Button>withStyle(SWT.PUSH).and(WidgetFinder.withToolTip(text)), 0));
    }

    public SWTBotCheckBox checkBox() {
        return checkBox(0);
    }

    public SWTBotCheckBox checkBox(int index) {
        return new SWTBotCheckBox(
                find("check button " + index, Button.class, WidgetFinder.withStyle(SWT.CHECK), index));
    }

    public SWTBotCheckBox checkBox(String text) {
        return checkBox(text, 0);
    }

    public SWTBotCheckBox checkBox(String text, int index) {
        return new SWTBotCheckBox(find("check button '" + text + "'", Button.class,
                WidgetFinder.<Button>withStyle(SWT.CHECK).and(WidgetFinder.withText(text)), index));
    }

    public SWTBotRadio radio() {
        return radio(0);
    }

    public SWTBotRadio radio(int index) {
        return new SWTBotRadio(find("radio button " + index, Button.class, WidgetFinder.withStyle(SWT.RADIO), index));
    }

    public SWTBotRadio radio(String text) {
        return radio(text, 0);
    }

    public SWTBotRadio radio(String text, int index) {
        return new SWTBotRadio(find("radio button '" + text + "'", Button.class,
                WidgetFinder.<Button>withStyle(SWT.RADIO).and(WidgetFinder.withText(text)), index));
    }

    public SWTBotToggleButton toggleButton() {
        return toggleButton(0);
    }

    public SWTBotToggleButton toggleButton(int index) {
        return new SWTBotToggleButton(
                find("toggle button " + index, Button.class, WidgetFinder.withStyle(SWT.TOGGLE), index));
    }

    public SWTBotToggleButton toggleButton(String text) {
        return toggleButton(text, 0);
    }

    public SWTBotToggleButton toggleButton(String text, int index) {
        return new SWTBotToggleButton(find("toggle button '" + text + "'", Button.class,
                WidgetFinder.<Button>withStyle(SWT.TOGGLE).and(WidgetFinder.withText(text)), index));
    }

    public SWTBotText text() {
        return text(0);
    }

    public SWTBotText text(int index) {
        return new SWTBotText(find("text " + index, Text.class, widget -> true, index));
    }

    public SWTBotText text(String text) {
        return text(text, 0);
    }

    public SWTBotText text(String text, int index) {
        return new SWTBotText(find("text '" + text + "'", Text.class, WidgetFinder.withText(text), index));
    }

    public SWTBotText textWithLabel(String label) {
        return new SWTBotText(find("text with label '" + label + "'", Text.class, finder.labelled(label), 0));
    }

    public SWTBotText textWithTooltip(String text) {
        return new SWTBotText(find("text with tool tip '" + text + "'", Text.class, WidgetFinder.withToolTip(text), 0));
    }

    public SWTBotText textWithMessage(String text) {
        return new SWTBotText(find("text with message '" + text + "'", Text.class, WidgetFinder.withMessage(text), 0));
    }

    public SWTBotStyledText styledText() {
        return styledText(0);
    }

    public SWTBotStyledText styledText(int index) {
        return new SWTBotStyledText(find("styledtext " + index, StyledText.class, widget -> true, index));
    }

    public SWTBotLabel label() {
        return label(0);
    }

    public SWTBotLabel label(int index) {
        return new SWTBotLabel(find("label " + index, Label.class, widget -> true, index));
    }

    public SWTBotLabel label(String text) {
        return label(text, 0);
    }

    public SWTBotLabel label(String text, int index) {
        return new SWTBotLabel(find("label '" + text + "'", Label.class, WidgetFinder.withText(text), index));
    }

    public SWTBotCLabel clabel() {
        return clabel(0);
    }

    public SWTBotCLabel clabel(int index) {
        return new SWTBotCLabel(find("clabel " + index, CLabel.class, widget -> true, index));
    }

    public SWTBotCLabel clabel(String text) {
        return clabel(text, 0);
    }

    public SWTBotCLabel clabel(String text, int index) {
        return new SWTBotCLabel(find("clabel '" + text + "'", CLabel.class, WidgetFinder.withText(text), index));
    }

    public SWTBotLink link() {
        return link(0);
    }

    public SWTBotLink link(int index) {
        return new SWTBotLink(find("link " + index, Link.class, widget -> true, index));
    }

    public SWTBotLink link(String text) {
        return link(text, 0);
    }

    public SWTBotLink link(String text, int index) {
        return new SWTBotLink(find("link '" + text + "'", Link.class, WidgetFinder.withText(text), index));
    }

    public SWTBotCombo comboBox() {
        return comboBox(0);
    }

    public SWTBotCombo comboBox(int index) {
        return new SWTBotCombo(find("combo " + index, Combo.class, widget -> true, index));
    }

    public SWTBotCombo comboBox(String text) {
        return comboBox(text, 0);
    }

    public SWTBotCombo comboBox(String text, int index) {
        return new SWTBotCombo(find("combo '" + text + "'", Combo.class, WidgetFinder.withText(text), index));
    }

    public SWTBotCombo comboBoxWithLabel(String label) {
        return new SWTBotCombo(find("combo with label '" + label + "'", Combo.class, finder.labelled(label), 0));
    }

    public SWTBotSpinner spinner() {
        return spinner(0);
    }

    public SWTBotSpinner spinner(int index) {
        return new SWTBotSpinner(find("spinner " + index, Spinner.class, widget -> true, index));
    }

    public SWTBotSpinner spinnerWithLabel(String label) {
        return new SWTBotSpinner(find("spinner with label '" + label + "'", Spinner.class, finder.labelled(label), 0));
    }

    public SWTBotList list() {
        return list(0);
    }

    public SWTBotList list(int index) {
        return new SWTBotList(find("list " + index, List.class, widget -> true, index));
    }

    public SWTBotList listWithLabel(String label) {
        return new SWTBotList(find("list with label '" + label + "'", List.class, finder.labelled(label), 0));
    }

    public SWTBotTable table() {
        return table(0);
    }

    public SWTBotTable table(int index) {
        return new SWTBotTable(find("table " + index, Table.class, widget -> true, index));
    }

    public SWTBotTable tableWithLabel(String label) {
        return new SWTBotTable(find("table with label '" + label + "'", Table.class, finder.labelled(label), 0));
    }

    public SWTBotTree tree() {
        return tree(0);
    }

    public SWTBotTree tree(int index) {
        return new SWTBotTree(find("tree " + index, Tree.class, widget -> true, index));
    }

    public SWTBotTree treeWithLabel(String label) {
        return new SWTBotTree(find("tree with label '" + label + "'", Tree.class, finder.labelled(label), 0));
    }

    public SWTBotTabItem tabItem() {
        return tabItem(0);
    }

    public SWTBotTabItem tabItem(int index) {
        return new SWTBotTabItem(find("tabitem " + index, TabItem.class, widget -> true, index));
    }

    public SWTBotTabItem tabItem(String text) {
        return tabItem(text, 0);
    }

    public SWTBotTabItem tabItem(String text, int index) {
        return new SWTBotTabItem(find("tabitem '" + text + "'", TabItem.class, WidgetFinder.withText(text), index));
    }

    public SWTBotCTabItem cTabItem() {
        return cTabItem(0);
    }

    public SWTBotCTabItem cTabItem(int index) {
        return new SWTBotCTabItem(find("ctabitem " + index, CTabItem.class, widget -> true, index));
    }

    public SWTBotCTabItem cTabItem(String text) {
        return cTabItem(text, 0);
    }

    public SWTBotCTabItem cTabItem(String text, int index) {
        return new SWTBotCTabItem(find("ctabitem '" + text + "'", CTabItem.class, WidgetFinder.withText(text), index));
    }

    public SWTBotToolbarButton toolbarButton() {
        return toolbarButton(0);
    }

    public SWTBotToolbarButton toolbarButton(int index) {
        return new SWTBotToolbarPushButton(
                find("push tool item " + index, ToolItem.class, WidgetFinder.withStyle(SWT.PUSH), index));
    }

    public SWTBotToolbarButton toolbarButton(String text) {
        return toolbarButton(text, 0);
    }

    public SWTBotToolbarButton toolbarButton(String text, int index) {
        return new SWTBotToolbarPushButton(find("push tool item '" + text + "'", ToolItem.class,
                WidgetFinder.<ToolItem>withStyle(SWT.PUSH).and(WidgetFinder.withText(text)), index));
    }

    public SWTBotToolbarButton toolbarButtonWithTooltip(String text) {
        return new SWTBotToolbarPushButton(find("push tool item with tool tip '" + text + "'", ToolItem.class,
                WidgetFinder.<ToolItem>withStyle(SWT.PUSH).and(WidgetFinder.withToolTip(text)), 0));
    }

    public SWTBotToolbarToggleButton toolbarToggleButtonWithTooltip(String text) {
        return new SWTBotToolbarToggleButton(find("toggle tool item with tool tip '" + text + "'", ToolItem.class,
                WidgetFinder.<ToolItem>withStyle(SWT.CHECK).and(WidgetFinder.withToolTip(text)), 0));
    }
}
