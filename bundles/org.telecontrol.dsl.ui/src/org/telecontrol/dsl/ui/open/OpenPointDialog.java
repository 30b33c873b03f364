/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.open;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.telecontrol.dsl.host.library.ProjectPoint;
import org.telecontrol.dsl.host.library.ProjectPoints;
import org.telecontrol.dsl.ui.icons.KindIcons;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.Places;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.ui.common.address.AddressPreference;

/** Finds a point of the workspace by a part of its name or by its address. */
@NonNullByDefault({})
final class OpenPointDialog extends FilteredItemsSelectionDialog {

    private final AddressNotation notation = AddressPreference.notation();

    OpenPointDialog(Shell shell) {
        super(shell);
        setTitle(Messages.openPoint);
        setMessage(Messages.openPointMessage);
        setListLabelProvider(new Labels());
        setDetailsLabelProvider(new Files());
    }

    @Override
    protected void fillContentProvider(AbstractContentProvider content, ItemsFilter filter, IProgressMonitor monitor)
            throws CoreException {
        var projects = List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).stream()
                .filter(IProject::isAccessible).toList();
        try {
            Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, monitor); // what was saved just now counts
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
        var progress = SubMonitor.convert(monitor, projects.size());
        for (var project : projects) {
            ProjectPoints.find(project, filter.getPattern(), notation, monitor::isCanceled)
                    .forEach(point -> content.add(point, filter));
            progress.worked(1);
        }
    }

    @Override
    protected ItemsFilter createFilter() {
        return new ItemsFilter() {
            @Override
            public boolean matchItem(Object item) {
                return item instanceof ProjectPoint; // only those that are meant are found
            }

            @Override
            public boolean isSubFilter(ItemsFilter other) {
                return false; // a longer number is another address, not a part of the shorter one's results
            }

            @Override
            public boolean isConsistentItem(Object item) {
                return true;
            }
        };
    }

    @Override
    protected Comparator<ProjectPoint> getItemsComparator() {
        return Comparator.comparing(ProjectPoint::qualifiedName);
    }

    @Override
    public String getElementName(Object item) {
        return item instanceof ProjectPoint point ? point.qualifiedName() : "";
    }

    @Override
    protected IStatus validateItem(Object item) {
        return Status.OK_STATUS;
    }

    @Override
    protected @Nullable Control createExtendedContentArea(Composite parent) {
        return null;
    }

    @Override
    protected IDialogSettings getDialogSettings() {
        return new DialogSettings(OpenPointDialog.class.getName());
    }

    private final class Labels extends LabelProvider {

        @Override
        public String getText(Object item) {
            return item instanceof ProjectPoint point
                    ? point.qualifiedName() + "  " + point.point().address(notation) + "  " + point.point().type()
                            + "  " + point.point().description()
                    : "";
        }

        @Override
        public @Nullable Image getImage(Object item) {
            return item instanceof ProjectPoint point ? KindIcons.image(point.kind()) : null;
        }
    }

    /** Tells points of one name apart. */
    private static final class Files extends LabelProvider {

        @Override
        public String getText(Object item) {
            var file = item instanceof ProjectPoint point
                    ? Places.file(point.found().element().trimFragment())
                    : null;
            return file == null ? "" : file.getFullPath().makeRelative().toString();
        }
    }
}
