/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tour;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.telecontrol.app.sample.SampleProject;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.StationFactory;

/** Reads the DataMiner point list beside the sample into a configuration of its own and opens that. */
final class ImportStep {
    private static final String LIST = "east-points.xlsx";
    private static final String TARGET = "east.station";

    private ImportStep() {}

    static void perform(Stage stage) throws TourException {
        int points = importList();
        stage.inUi(() -> IDE.openEditor(TourSteps.page(), target()));
        stage.await("the imported point list in the editor", () -> {
            IEditorPart editor = TourSteps.page().getActiveEditor();
            return editor instanceof ITextEditor text && text.getTitle().equals(TARGET)
                    && objects(text.getDocumentProvider().getDocument(text.getEditorInput())) == points;
        });
        stage.await("an imported configuration without errors",
                () -> target().findMaxProblemSeverity(IMarker.PROBLEM, true,
                        IResource.DEPTH_ZERO) < IMarker.SEVERITY_ERROR);
    }

    private static int importList() throws TourException {
        Path list = Path.of(SampleProject.project().getFile(LIST).getLocationURI());
        Configuration configuration = StationFactory.eINSTANCE.createConfiguration();
        try {
            ImportOptions options = ImportOptions.DEFAULT.withRtu("EAST").withHost("127.0.0.1").withPort(24042)
                    .withCommonAddress(3);
            ImportPlan plan = PointListImport.plan(PointListImport.read(list, options, Progress.NONE), configuration);
            if (plan.errors() > 0 || plan.added() == 0) {
                throw new TourException(LIST + " was not imported: " + plan.summary());
            }
            plan.apply();
            StationFiles.save(configuration, Path.of(target().getLocationURI()));
            target().refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
            return (int) plan.added();
        } catch (IOException | CoreException e) {
            throw new TourException(LIST + " was not imported: " + e.getMessage(), e);
        }
    }

    private static IFile target() {
        return SampleProject.project().getFile(TARGET);
    }

    private static long objects(IDocument document) {
        return document.get().lines().map(String::strip)
                .filter(line -> line.startsWith("point ") || line.startsWith("command ")).count();
    }
}
