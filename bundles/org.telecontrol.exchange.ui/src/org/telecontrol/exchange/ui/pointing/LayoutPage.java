/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.LayoutDraft;
import org.telecontrol.exchange.layout.ColumnMeaning;
import org.telecontrol.exchange.sheet.CellName;
import org.telecontrol.exchange.ui.jobs.LatestWork;
import org.telecontrol.exchange.ui.jobs.ListAtHand;
import org.telecontrol.exchange.ui.jobs.ProjectLayouts;

/**
 * What a list is taken for, over its first rows: its sheet, its layout, what each column means, and what comes of that.
 * The engineer corrects it by pointing at columns and rows, and may save what came of it as a layout of the project.
 */
public final class LayoutPage extends WizardPage {

    private static final int REASONS = 4;
    private static final double SURE = 0.85;
    private static final double FAIRLY_SURE = 0.65;

    private final LatestWork work = new LatestWork(Messages.looking);
    private final List<UnaryOperator<LayoutDraft>> corrections = new ArrayList<>();
    private @Nullable Parts parts;
    private @Nullable Subject subject;
    private @Nullable Look look;

    /** The widgets, once there are any. */
    private record Parts(ChoiceBar choice, FormBar form, Label sentence, Button stop, SheetTable sheet,
            ColumnBar column, HeaderBar header, Button accept, Button save, OutcomePart outcome) {}

    /** The list, and where the configuration is that it goes into. */
    private record Subject(ListAtHand list, IContainer folder) {

        /** Where layouts of the project are looked for. */
        List<Path> folders() {
            return Stream.concat(ProjectLayouts.folders(folder).stream(),
                    Stream.ofNullable(list.source().toAbsolutePath().getParent())).distinct().toList();
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
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(told);
        var sentence = new Label(told, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT)
                .applyTo(sentence);
        var accept = button(told, Messages.accept, this::accept);
        GridDataFactory.swtDefaults().applyTo(accept);
        var stop = button(told, Messages.lookAgain, this::stopOrLook);
        stop.setToolTipText(Messages.lookAgain_tip);
        GridDataFactory.swtDefaults().hint(stop.computeSize(SWT.DEFAULT, SWT.DEFAULT)).applyTo(stop);
        var sash = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(900, 460).applyTo(sash);
        var upper = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(upper);
        var picked = new ColumnBar[1];
        var sheet = new SheetTable(upper, position -> picked[0].pick(position));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(sheet.control());
        var column = new ColumnBar(upper, sheet::mark, (position, meaning) -> say(position, meaning));
        picked[0] = column;
        var header = new HeaderBar(upper, sheet::row, (first, rows) -> correct(one -> one.withHeader(first, rows)));
        sheet.control().addListener(SWT.Selection, event -> header.update());
        sheet.control().addListener(SWT.DefaultSelection, event -> column.choose());
        sheet.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) {
                column.choose();
            }
        });
        sheet.control().setMenu(new MeaningMenu(sheet.control(), column).menu());
        var outcome = new OutcomePart(sash, (name, row) -> reveal(sheet, name, row));
        sash.setWeights(3, 2);
        var save = button(page, Messages.save, this::save);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(save);
        parts = new Parts(choice, form, sentence, stop, sheet, column, header, accept, save, outcome);
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
                look = null;
                widgets.choice.reset();
                widgets.form.reset();
            }
            look();
        }
    }

    /** What the engineer wants beside what is found. */
    private ImportOptions wanted(Parts widgets, Subject now) {
        return ImportOptions.DEFAULT.withSheet(widgets.choice.sheet()).withProfile(widgets.choice.layout())
                .withCsv(widgets.form.said(now.list.form()));
    }

    private void look() {
        var widgets = parts;
        var now = subject;
        if (widgets != null && now != null) {
            corrections.clear();
            var options = wanted(widgets, now);
            start(monitor -> Look.at(now.list.file(), now.folders(), options, monitor));
        }
    }

    private void recognise() {
        var widgets = parts;
        var now = subject;
        var seen = look;
        if (widgets != null && now != null && seen != null) {
            corrections.clear();
            var options = wanted(widgets, now);
            start(monitor -> seen.with(options, monitor));
        }
    }

    private void say(int position, ColumnMeaning meaning) {
        correct(one -> one.with(position, meaning));
    }

    /** What is recognised is to be taken though it does not look like a point list. */
    private void accept() {
        correct(one -> one.withHeader(one.header(), one.headerRows()));
    }

    private void correct(UnaryOperator<LayoutDraft> correction) {
        var seen = look;
        var draft = seen == null ? null : seen.draft();
        if (seen != null && draft != null) {
            corrections.add(correction);
            var all = List.copyOf(corrections);
            start(monitor -> {
                var corrected = draft;
                for (var one : all) {
                    corrected = one.apply(corrected);
                }
                return seen.with(corrected, monitor);
            });
        }
    }

    private void start(LatestWork.Work<Look> looking) {
        work.start(looking, this::seen);
        show();
    }

    private void seen(Look seen) {
        if (!isDisposed()) {
            look = seen;
            corrections.clear();
            var widgets = parts;
            var excerpt = seen.excerpt();
            if (widgets != null && excerpt != null) {
                widgets.choice.show(excerpt.sheets().stream().map(sheet -> sheet.name()).toList(),
                        seen.layouts().layouts());
                widgets.form.show(excerpt.form());
            }
            showDraft(seen);
            show();
        }
    }

    private boolean isDisposed() {
        return getControl() == null || getControl().isDisposed();
    }

    private void stopOrLook() {
        if (work.isWorking()) {
            work.stop();
            corrections.clear();
            show();
        } else {
            look();
        }
    }

    private void showDraft(Look seen) {
        var widgets = parts;
        var draft = seen.draft();
        if (widgets == null) {
            return;
        }
        widgets.column.show(draft);
        widgets.sheet.show(draft);
        widgets.sheet.mark(widgets.column.picked());
        widgets.header.show(draft);
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
        var seen = look;
        boolean isWorking = work.isWorking();
        boolean isReadable = !isWorking && seen != null && seen.isReadable();
        widgets.sentence.setText(isWorking && seen == null ? Messages.looking : sentence(seen));
        widgets.stop.setText(isWorking ? Messages.stop : Messages.lookAgain);
        offer(widgets.accept, isRefused(seen));
        widgets.save.setEnabled(isReadable);
        setErrorMessage(seen == null || seen.failure().isEmpty() ? null : failure(seen));
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
        return draft != null && !draft.refusal().isEmpty() && !draft.isChanged() && !draft.isWithoutAddress();
    }

    private static String failure(Look seen) {
        var draft = seen.draft();
        return draft != null && !draft.refusal().isEmpty() && !draft.isChanged()
                ? NLS.bind(Messages.refused, seen.failure())
                : seen.failure();
    }

    private static String sentence(@Nullable Look seen) {
        var draft = seen == null ? null : seen.draft();
        if (draft == null) {
            return seen == null ? Messages.stopped : "";
        }
        if (draft.isChanged()) {
            return Messages.corrected;
        }
        if (!draft.refusal().isEmpty()) {
            return Messages.unrecognised;
        }
        var recognised = draft.recognised();
        return recognised.isProposed()
                ? NLS.bind(Messages.proposed, new Object[]{confidence(recognised.confidence()),
                        Math.round(recognised.confidence() * 100), reason(draft)})
                : NLS.bind(Messages.known, recognised.profile().name(), recognised.profile().summary());
    }

    /** The first columns with what they are taken for; all of them say it themselves. */
    private static String reason(LayoutDraft draft) {
        var known = draft.columns().stream().filter(column -> column.meaning().saysSomething()).toList();
        var texts = new ArrayList<String>();
        for (var column : known.subList(0, Math.min(REASONS, known.size()))) {
            texts.add(NLS.bind(texts.isEmpty() ? Messages.reason_first : Messages.reason_next,
                    column.header().isEmpty() ? CellName.column(column.position()) : column.header(),
                    MeaningNames.of(column.meaning())));
        }
        if (known.size() > REASONS) {
            texts.add(Messages.reason_more);
        }
        return String.join(", ", texts);
    }

    private static String confidence(double confidence) {
        if (confidence >= SURE) {
            return Messages.sure;
        }
        return confidence >= FAIRLY_SURE ? Messages.fairlySure : Messages.unsure;
    }

    private void reveal(SheetTable sheet, String name, int row) {
        var draft = look == null ? null : look.draft();
        if (draft != null && draft.sheet().equals(name)) {
            sheet.reveal(row);
        }
    }

    /** With which the list is to be read; null as long as that is not clear. */
    public @Nullable ImportOptions options() {
        var seen = look;
        var draft = seen == null || work.isWorking() || !seen.isReadable() ? null : seen.draft();
        return draft == null ? null : draft.options();
    }

    private void save() {
        var now = subject;
        var draft = look == null ? null : look.draft();
        if (now == null || draft == null) {
            return;
        }
        var chosen = SaveLayoutDialog.ask(getShell(), now.folder,
                IPath.fromOSString(now.list.source().toString()).removeFileExtension().lastSegment());
        if (chosen != null) {
            var saving = new LayoutSaving(LayoutSaving.named(draft.profile(), chosen.id(), chosen.name()),
                    chosen.file());
            var display = getShell().getDisplay();
            saving.addJobChangeListener(new JobChangeAdapter() {
                @Override
                @NonNullByDefault({})
                public void done(IJobChangeEvent event) {
                    if (event.getResult().isOK() && !display.isDisposed()) {
                        display.asyncExec(() -> saved(chosen.id()));
                    }
                }
            });
            saving.schedule();
        }
    }

    /** From now on the list is read by the layout that was saved. */
    private void saved(String id) {
        var widgets = parts;
        var now = subject;
        if (widgets != null && now != null && !isDisposed()) {
            corrections.clear();
            var options = wanted(widgets, now);
            work.start(monitor -> withLayout(id, now, options, monitor), seen -> {
                seen(seen);
                widgets.choice.choose(id);
            });
            show();
        }
    }

    private static Look withLayout(String id, Subject now, ImportOptions options, IProgressMonitor monitor) {
        var seen = Look.at(now.list.file(), now.folders(), options, monitor);
        return seen.layouts().layouts().find(id).map(layout -> seen.with(options.withProfile(layout), monitor))
                .orElse(seen);
    }

    @Override
    public void dispose() {
        work.stop();
        super.dispose();
    }
}
