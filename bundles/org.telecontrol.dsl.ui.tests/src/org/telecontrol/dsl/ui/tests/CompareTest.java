/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEditableContent;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.IDiffContainer;
import org.eclipse.compare.structuremergeviewer.IDiffElement;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.ui.compare.StationStructure;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

@UiTest
class CompareTest {

    private static final String OLD = """
            rtu NORTH {
                station 1 {
                    point A M_SP_NA_1 1
                    point B M_SP_NA_1 2
                }
            }
            rtu SAME { }
            """;
    private static final String NEW = OLD.replace("point B M_SP_NA_1 2", "point B M_SP_NA_1 3")
            .replace("point A M_SP_NA_1 1", "point C M_SP_NA_1 1");

    @Test
    void elementsAreComparedByKindAndName() {
        var found = differences(null, OLD, NEW);

        assertEquals(List.of("A", "B", "C"), leaves(found).stream().sorted().toList());
    }

    @Test
    void elementsOfOneNameAreComparedOneAfterTheOther() {
        var twice = "rtu R { station 1 { point A M_SP_NA_1 1 point A M_SP_NA_1 2 } }";
        assertEquals(List.of("A"), leaves(differences(null, twice, twice.replace("A M_SP_NA_1 1", "A M_SP_NA_1 7"))));
        assertEquals(List.of("A"), leaves(differences(null, twice, twice.replace("A M_SP_NA_1 2", "A M_SP_NA_1 7"))));
    }

    @Test
    void changesOfBothSidesAreToldApart() {
        var found = differences(OLD, OLD.replace("A M_SP_NA_1 1", "A M_SP_NA_1 7"),
                OLD.replace("B M_SP_NA_1 2", "B M_SP_NA_1 8"));
        assertEquals(List.of("A LEFT", "B RIGHT"), changes(found));
        assertEquals(List.of("A CONFLICTING"), changes(differences(OLD,
                OLD.replace("A M_SP_NA_1 1", "A M_SP_NA_1 7"), OLD.replace("A M_SP_NA_1 1", "A M_SP_NA_1 8"))));
    }

    private static DiffNode differences(@Nullable String ancestor, String left, String right) {
        var structure = new StationStructure();
        return (DiffNode) new Differencer().findDifferences(ancestor != null, new NullProgressMonitor(), null,
                ancestor == null ? null : structure.getStructure(new Text(ancestor)),
                structure.getStructure(new Text(left)), structure.getStructure(new Text(right)));
    }

    private static List<String> changes(IDiffElement element) {
        if (element instanceof IDiffContainer container && container.hasChildren()) {
            return Arrays.stream(container.getChildren()).flatMap(child -> changes(child).stream()).sorted().toList();
        }
        return List.of(element.getName() + " " + switch (element.getKind() & Differencer.DIRECTION_MASK) {
            case Differencer.LEFT -> "LEFT";
            case Differencer.RIGHT -> "RIGHT";
            default -> "CONFLICTING";
        });
    }

    @Test
    void theCompareEditorOpensOnThem() {
        var bot = new SWTWorkbenchBot();
        UIThreadRunnable.asyncExec(() -> CompareUI.openCompareEditor(new Comparison()));
        bot.waitUntil(Until.holds(() -> bot.editors().stream().anyMatch(editor -> editor.getTitle().contains("grid")),
                () -> "The compare editor is not opened."));
        var tree = Views.show(bot, "org.eclipse.ui.views.ContentOutline").bot().tree();
        bot.waitUntil(Until.holds(tree::hasItems, () -> "The structure is empty."));
        assertEquals(List.of("A", "B", "C"), tree.expandNode("NORTH", "Station 1").getNodes());
    }

    @Test
    void aChangeOfTheOtherSideIsTakenOver() {
        var bot = new SWTWorkbenchBot();
        var mine = new Text(OLD);
        UIThreadRunnable.asyncExec(() -> CompareUI.openCompareEditor(new Merge(mine)));
        var editor = bot.editorByTitle("merge");
        // the platform shows the left side on the right
        bot.toolbarButtonWithTooltip("Copy All Non-Conflicting Changes from Left to Right").click();
        bot.waitUntil(Until.holds(editor::isDirty, () -> "Nothing is taken over."));
        editor.save();

        bot.waitUntil(Until.holds(() -> mine.text().equals(NEW), mine::text));
        assertFalse(editor.isDirty());
    }

    private static List<String> leaves(IDiffElement element) {
        List<String> names = new ArrayList<>();
        if (element instanceof IDiffContainer container && container.hasChildren()) {
            for (var child : container.getChildren()) {
                names.addAll(leaves(child));
            }
        } else {
            names.add(element.getName());
        }
        return names;
    }

    @NonNullByDefault({})
    private static final class Comparison extends CompareEditorInput {

        Comparison() {
            super(new CompareConfiguration());
            setTitle("grid");
        }

        @Override
        protected Object prepareInput(IProgressMonitor monitor) {
            return new DiffNode(new Text(OLD), new Text(NEW));
        }
    }

    @NonNullByDefault({})
    private static final class Merge extends CompareEditorInput {

        private final Text mine;

        Merge(Text mine) {
            super(new CompareConfiguration());
            this.mine = mine;
            getCompareConfiguration().setLeftEditable(true);
            setTitle("merge");
        }

        @Override
        protected Object prepareInput(IProgressMonitor monitor) {
            return new DiffNode(mine, new Text(NEW));
        }
    }

    /** A file that the comparison may change where its configuration allows it. */
    @NonNullByDefault({})
    private static final class Text implements ITypedElement, IEncodedStreamContentAccessor, IEditableContent {

        private volatile String text;

        Text(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        @Override
        public boolean isEditable() {
            return true;
        }

        @Override
        public void setContent(byte[] content) {
            text = new String(content, StandardCharsets.UTF_8);
        }

        @Override
        public @Nullable ITypedElement replace(ITypedElement child, ITypedElement other) {
            return null;
        }

        @Override
        public String getName() {
            return "grid.station";
        }

        @Override
        public @Nullable Image getImage() {
            return null;
        }

        @Override
        public String getType() {
            return "station";
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }
    }
}
