/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rules;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.IWorkbenchPropertyPage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.telecontrol.dsl.host.build.StationProjects;
import org.telecontrol.dsl.rules.Level;
import org.telecontrol.dsl.rules.Rule;
import org.telecontrol.dsl.rules.RuleTable;
import org.telecontrol.dsl.rules.Severities;
import org.telecontrol.dsl.rules.SeveritySettings;

/**
 * The levels of all rules that have no fixed one: as a preference page for the workspace, as a property page for a
 * project, where they go into the file that the command line reads. What is changed is checked again in the background.
 */
public class SeverityPage extends FieldEditorPreferencePage
        implements
            IWorkbenchPreferencePage,
            IWorkbenchPropertyPage {

    private static final String[][] LEVELS = {{Messages.error, Level.ERROR.word()},
            {Messages.warning, Level.WARNING.word()}, {Messages.info, Level.INFO.word()},
            {Messages.ignore, Level.IGNORE.word()}};

    /** The level of a project that says none. */
    private static final String UNSAID = "";
    private static final int HEIGHT = 320;

    private @Nullable IProject project;

    public SeverityPage() {
        super(GRID);
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        use(InstanceScope.INSTANCE, Messages.ofWorkspace);
    }

    @Override
    public void setElement(@Nullable IAdaptable element) {
        var resource = Adapters.adapt(element, IResource.class);
        if (resource != null) {
            project = resource.getProject();
            use(new ProjectScope(resource.getProject()), Messages.ofProject);
        }
    }

    @Override
    public @Nullable IAdaptable getElement() {
        return project;
    }

    private void use(IScopeContext scope, String description) {
        var store = new ScopedPreferenceStore(scope, SeveritySettings.PREFERENCES);
        RuleTable.rules().forEach(rule -> store.setDefault(key(rule), project == null ? rule.level().word() : UNSAID));
        setPreferenceStore(store);
        setDescription(description);
    }

    /** A project may also say nothing. What it says is kept even where the workspace says the same, as others will not. */
    private String[][] levels(Rule rule) {
        return project == null
                ? LEVELS
                : Stream.concat(Stream.<String[]>of(new String[]{asInWorkspace(rule), UNSAID}), Arrays.stream(LEVELS))
                        .toArray(String[][]::new);
    }

    private static String asInWorkspace(Rule rule) {
        var word = InstanceScope.INSTANCE.getNode(SeveritySettings.PREFERENCES).get(key(rule), rule.level().word());
        return NLS.bind(Messages.asInWorkspace, Arrays.stream(LEVELS).filter(level -> level[1].equals(word))
                .map(level -> level[0]).findFirst().orElse(word));
    }

    private static String key(Rule rule) {
        return Severities.KEY_PREFIX + rule.code();
    }

    /** The fields scroll: there are more of them than fit on a screen. */
    @Override
    protected Control createContents(@Nullable Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        var scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(scroller);
        var fields = super.createContents(scroller);
        scroller.setContent(fields);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.setMinSize(fields.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        return area;
    }

    @Override
    protected void createFieldEditors() {
        for (var rule : RuleTable.rules()) {
            if (!rule.isFixed()) {
                var field = new ComboFieldEditor(key(rule), rule.title(), levels(rule), getFieldEditorParent());
                field.getLabelControl(getFieldEditorParent()).setToolTipText(rule.reason());
                addField(field);
            }
        }
    }

    @Override
    public boolean performOk() {
        if (!super.performOk()) {
            return false;
        }
        try {
            if (getPreferenceStore() instanceof ScopedPreferenceStore store) {
                store.save(); // before the check that reads it
            }
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
            return false;
        }
        checkAgain();
        return true;
    }

    private void checkAgain() {
        var concerned = project == null
                ? List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                : List.of(project);
        ICoreRunnable work = monitor -> StationProjects.checkAgain(concerned, monitor);
        var job = Job.create(Messages.checking, work);
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }
}
