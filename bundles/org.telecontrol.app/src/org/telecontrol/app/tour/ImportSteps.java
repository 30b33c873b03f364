/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tour;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.telecontrol.app.sample.SampleProject;

/** Imports the DataMiner point list beside the sample with the wizard, and looks at what came of it. */
final class ImportSteps {
    private static final String LIST = "east-points.xlsx";
    private static final String TARGET = "east.station";
    private static final String WIZARD = "org.eclipse.ui.file.import(importWizardId=org.telecontrol.exchange.ui.import)";
    private static final int FIRST_COLUMN_OF_LIST = 4;

    private ImportSteps() {}

    static void preview(Stage stage) throws TourException {
        stage.inUi(() -> {
            TourSteps.page().showView(ProjectExplorer.VIEW_ID);
            BasicNewResourceWizard.selectAndReveal(file(LIST), TourSteps.page().getWorkbenchWindow());
            return true;
        });
        TourSteps.execute(stage, WIZARD);
        stage.await("the import wizard", () -> !Widgets.dialogs().isEmpty());
        stage.inUi(() -> {
            fill("Point list:", String.valueOf(file(LIST).getLocation()));
            fill("Into configuration:", file(TARGET).getFullPath().toString());
            fill("RTU name:", "EAST");
            fill("Host:", "127.0.0.1");
            fill("Port:", "24042");
            fill("Common address:", "3");
            return true;
        });
        stage.await("the recognised layout", () -> Widgets.all(dialog(), Label.class)
                .anyMatch(label -> label.getText().contains("DataMiner help page")));
        stage.begin(() -> Widgets.press(dialog(), "Next >"));
        stage.await("the columns of the point list", () -> rows() > 0 && Widgets.isEnabled(dialog(), "Next >"));
        stage.begin(() -> Widgets.press(dialog(), "Next >"));
        stage.await("the preview of the point list", () -> Widgets.isEnabled(dialog(), "Finish") && rows() > 0);
    }

    static void open(Stage stage) throws TourException {
        int rows = stage.inUi(ImportSteps::rows);
        stage.begin(() -> Widgets.press(dialog(), "Finish"));
        stage.await("the imported point list in the editor", () -> {
            IEditorPart editor = TourSteps.page().getActiveEditor();
            return editor instanceof ITextEditor text && text.getTitle().equals(TARGET)
                    && objects(text.getDocumentProvider().getDocument(text.getEditorInput())) >= rows;
        });
        stage.await("the folding of the imported point list",
                () -> TourSteps.page().getActiveEditor() instanceof ITextEditor text && isFoldable(text));
        stage.await("an imported configuration without errors", () -> file(TARGET)
                .findMaxProblemSeverity(IMarker.PROBLEM, true, IResource.DEPTH_ZERO) < IMarker.SEVERITY_ERROR);
    }

    private static boolean isFoldable(ITextEditor editor) {
        return editor.getAdapter(ITextOperationTarget.class) instanceof ProjectionViewer viewer
                && viewer.getProjectionAnnotationModel() != null
                && viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext();
    }

    private static Shell dialog() {
        return Widgets.dialogs().get(0);
    }

    private static void fill(String label, String text) throws TourException {
        Widgets.textWithLabel(dialog(), label)
                .orElseThrow(() -> new TourException("the wizard has no field \"" + label + "\"")).setText(text);
    }

    private static int rows() {
        return Widgets.dialogs().stream().flatMap(shell -> Widgets.all(shell, Table.class))
                .filter(table -> table.isVisible() && table.getColumnCount() > FIRST_COLUMN_OF_LIST)
                .mapToInt(Table::getItemCount).sum();
    }

    private static IFile file(String name) {
        return SampleProject.project().getFile(name);
    }

    private static long objects(IDocument document) {
        return document.get().lines().map(String::strip)
                .filter(line -> line.startsWith("point ") || line.startsWith("command ")).count();
    }
}
