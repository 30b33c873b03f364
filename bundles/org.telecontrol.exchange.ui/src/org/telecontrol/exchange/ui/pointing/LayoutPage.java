/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.LayoutDraft;
import org.telecontrol.exchange.ui.jobs.ListAtHand;
import org.telecontrol.exchange.ui.jobs.ProjectLayouts;
import org.telecontrol.ui.common.address.AddressPreference;

/**
 * What a list is taken for, over its first rows: its sheet, its layout, what each column means, and what comes of that.
 * The engineer corrects it by pointing at columns and rows, and may save what came of it as a layout of the project.
 */
public final class LayoutPage extends WizardPage {

    private final Looking looking = new Looking(this::seen);
    private @Nullable Parts parts;
    private @Nullable Subject subject;

    /** The widgets, once there are any. */
    private record Parts(ChoiceBar choice, FormBar form, Label sentence, Button stop, Button accept, SheetPart sheet,
            Button save, OutcomePart outcome) {}

    /** The list, and where the configuration is that it goes into. */
    private record Subject(ListAtHand list, IContainer folder) {

        /** Where layouts of the project are looked for. */
        List<Path> folders() {
            return ProjectLayouts.folders(folder, list.source());
        }
    }

    public LayoutPage() {
        super("layout", Messages.title, null);
        setDescription(Messages.description);
        setPageComplete(false);
    }

    @Override
    @NonNullByDefault({})
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(5, 4).applyTo(page);
        var choice = new ChoiceBar(page, this::recognise);
        var form = new FormBar(page, this::look);
        var told = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(told);
        var sentence = new Label(told, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT)
                .applyTo(sentence);
        var accept = button(told, Messages.accept, this::accept);
        GridDataFactory.swtDefaults().applyTo(accept);
        var stop = button(told, Messages.lookAgain, this::stopOrLook);
        stop.setToolTipText(Messages.lookAgain_tip);
        GridDataFactory.swtDefaults().hint(stop.computeSize(SWT.DEFAULT, SWT.DEFAULT)).applyTo(stop);
        var save = button(told, Messages.save, this::save);
        var sash = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(960, 460).applyTo(sash);
        var sheet = new SheetPart(sash, this::correct, this::setErrorMessage);
        var outcome = new OutcomePart(sash, sheet::reveal);
        sash.setWeights(5, 3);
        parts = new Parts(choice, form, sentence, stop, accept, sheet, save, outcome);
        setControl(page);
        show();
    }

    private static Button button(Composite parent, String text, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Takes up a list, unless it is the one that is shown. */
    public void take(ListAtHand list, IFile target) {
        var before = subject;
        var next = new Subject(list, target.getParent());
        if (!next.equals(before)) {
            subject = next;
            var widgets = parts;
            if (widgets != null && (before == null || before.list != list)) {
                looking.forget();
                widgets.choice.reset();
                widgets.form.reset();
            }
            look();
        }
    }

    /** What the engineer wants beside what is found. */
    private ImportOptions wanted(Parts widgets, Subject now) {
        return ImportOptions.DEFAULT.withSheet(widgets.choice.sheet()).withProfile(widgets.choice.layout())
                .withCsv(widgets.form.said(now.list.form())).withAddresses(AddressPreference.notation());
    }

    private void look() {
        var widgets = parts;
        var now = subject;
        if (widgets != null && now != null) {
            looking.at(now.list.file(), now.folders(), wanted(widgets, now));
            show();
        }
    }

    private void recognise() {
        var widgets = parts;
        var now = subject;
        if (widgets != null && now != null) {
            looking.recognise(wanted(widgets, now));
            show();
        }
    }

    /** What is recognised is to be taken though it does not look like a point list. */
    private void accept() {
        correct(one -> one.withHeader(one.header(), one.headerRows()));
    }

    private void correct(UnaryOperator<LayoutDraft> correction) {
        looking.correct(correction);
        show();
    }

    private void seen(Look seen) {
        var widgets = parts;
        if (widgets != null && !isDisposed()) {
            var excerpt = seen.excerpt();
            if (excerpt != null) {
                widgets.choice.show(excerpt.sheets().stream().map(sheet -> sheet.name()).toList(),
                        seen.layouts().layouts());
                widgets.form.show(excerpt.form());
            }
            showDraft(widgets, seen);
            show();
        }
    }

    private boolean isDisposed() {
        return getControl() == null || getControl().isDisposed();
    }

    private void stopOrLook() {
        if (looking.isWorking()) {
            looking.stop();
            show();
        } else {
            look();
        }
    }

    private static void showDraft(Parts widgets, Look seen) {
        var draft = seen.draft();
        widgets.sheet.show(draft);
        if (draft == null) {
            widgets.outcome.clear();
        } else {
            widgets.outcome.show(draft, seen.points());
        }
    }

    /** Says how things are. */
    private void show() {
        var widgets = parts;
        if (widgets == null) {
            return;
        }
        var seen = looking.last();
        boolean isWorking = looking.isWorking();
        boolean isReadable = looking.readable() != null;
        widgets.sentence.setText(LegacyActionTools.escapeMnemonics(
                isWorking && seen == null ? Messages.looking : LookTexts.sentence(seen)));
        widgets.stop.setText(isWorking ? Messages.stop : Messages.lookAgain);
        offer(widgets.accept, isRefused(seen));
        widgets.save.setEnabled(isReadable);
        setErrorMessage(LookTexts.failure(seen));
        setMessage(seen == null || seen.layouts().warning().isEmpty() ? null : seen.layouts().warning(),
                IMessageProvider.WARNING);
        setPageComplete(isReadable);
        widgets.sentence.requestLayout();
    }

    private static void offer(Button button, boolean isOffered) {
        if (button.getVisible() != isOffered && button.getLayoutData() instanceof GridData data) {
            data.exclude = !isOffered;
            button.setVisible(isOffered);
        }
    }

    private static boolean isRefused(@Nullable Look seen) {
        var draft = seen == null ? null : seen.draft();
        return draft != null && draft.isRefused() && !draft.isWithoutAddress();
    }

    /** With which the list is to be read; null as long as that is not clear. */
    public @Nullable ImportOptions options() {
        var draft = looking.readable();
        return draft == null ? null : draft.options();
    }

    private void save() {
        var now = subject;
        var draft = looking.readable();
        if (now == null || draft == null) {
            return;
        }
        var chosen = SaveLayoutDialog.ask(getShell(), now.folder,
                IPath.fromOSString(now.list.source().toString()).removeFileExtension().lastSegment());
        if (chosen != null) {
            var layout = LayoutSaving.named(draft.profile(), chosen.id(), chosen.name());
            new LayoutSaving(layout, chosen.file()).start(() -> saved(chosen.id()));
        }
    }

    /** From now on the list is read by the layout that was saved. */
    private void saved(String id) {
        var widgets = parts;
        var now = subject;
        if (widgets != null && now != null && !isDisposed()) {
            widgets.choice.chooseNext(id);
            looking.at(now.list.file(), now.folders(), wanted(widgets, now), id);
            show();
        }
    }

    @Override
    public void dispose() {
        looking.stop();
        super.dispose();
    }
}
