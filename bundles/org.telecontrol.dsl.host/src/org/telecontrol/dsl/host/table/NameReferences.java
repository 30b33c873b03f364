/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.host.document.Known;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.ide.navigation.NamedPlace;
import org.telecontrol.dsl.ide.navigation.Place;
import org.telecontrol.dsl.ide.navigation.References;
import org.telecontrol.dsl.ide.navigation.TextChange;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.PointReference;

/** Lets the names in references follow rows that get another name. */
public final class NameReferences {

    private final PointTable table;
    private final Map<NamedElement, String> names = new HashMap<>();

    private NameReferences(PointTable table, TableChange change, XtextResource file) {
        this.table = table;
        var rows = DeclaredRows.of(file);
        for (var renamed : change.renamed()) {
            names.put(rows.get(renamed.row()), StationLanguage.get(Names.class).format(renamed.after()));
        }
    }

    /**
     * The change with those references of the same file; nothing when its model could not be had in time or is of another
     * state of the text.
     */
    static Optional<TableChange> in(StationDocument document, PointTable table, TableRequest request,
            TableChange change, Duration patience) {
        return document.glance(patience, file -> in(file, table, request, change))
                .filter(known -> known.revision() == table.revision()).map(known -> known.value());
    }

    /** The change with those references of the same file, whose model is the one of the table. */
    public static TableChange in(XtextResource file, PointTable table, TableRequest request, TableChange change) {
        return new NameReferences(table, change, file).with(change, file, request);
    }

    private TableChange with(TableChange change, XtextResource file, TableRequest request) {
        var places = StationLanguage.get(References.class).in(file, names.keySet(), CancelIndicator.NullImpl);
        if (places.isEmpty()) {
            return change;
        }
        List<CellEdit> edits = new ArrayList<>();
        List<org.telecontrol.dsl.host.edit.TextChange> others = new ArrayList<>();
        for (var place : places) {
            var name = nameAfter(place);
            rowOf(place).ifPresentOrElse(row -> edits.add(returning(row, name)),
                    () -> others.add(new org.telecontrol.dsl.host.edit.TextChange(place.offset(), place.length(),
                            name)));
        }
        edits.addAll(request.edits());
        return new TableEditing(table, new TableRequest(edits, request.added(), request.deleted())).change(others);
    }

    private String nameAfter(NamedPlace place) {
        return String.valueOf(names.get(place.element()));
    }

    /** The row whose return information it is; an override has one as well, but is no row. */
    private OptionalInt rowOf(NamedPlace place) {
        EObject owner = place.owner();
        return owner instanceof PointReference && owner.eContainer() instanceof InformationObject
                ? table.rowAt(place.offset())
                : OptionalInt.empty();
    }

    private CellEdit returning(int row, String name) {
        var text = table.text(row, StandardColumn.RETURNS);
        return new CellEdit(row, StandardColumn.RETURNS, text.substring(0, text.lastIndexOf('.') + 1) + name);
    }

    /**
     * Whether it is worth while to ask for {@link #elsewhere}: no file is read for that.
     *
     * @param patience how long to wait for the model of the text at most; then it is
     */
    public static boolean mayBeElsewhere(StationDocument document, PointTable table, TableChange change,
            Duration patience) {
        if (change.renamed().isEmpty()) {
            return false;
        }
        var isTyped = OpenDocuments.beside(document).stream()
                .anyMatch(other -> change.renamed().stream().anyMatch(name -> other.contains(name.before())));
        return isTyped || document.glance(patience, file -> StationLanguage.get(References.class)
                .mayBeElsewhere(new NameReferences(table, change, file).names.keySet(), file))
                .filter(known -> known.revision() == table.revision()).map(Known::value).orElse(true);
    }

    /**
     * The changes of other files that refer to rows which get another name: those files as they are in editors, or else as
     * they were saved last. To be asked in a job and before the change is made, since the references lead to the old names.
     *
     * @return empty where no other file refers to them; nothing when it was cancelled or the text is not the one of the
     *         table any more
     */
    public static Optional<List<TextChange>> elsewhere(StationDocument document, PointTable table, TableChange change,
            CancelIndicator cancel) {
        return document.readApart(cancel, file -> file.getParseResult().getRootNode().getText().equals(table.source())
                ? new NameReferences(table, change, file).elsewhere(file, OpenDocuments.beside(document), cancel)
                : null);
    }

    private List<TextChange> elsewhere(XtextResource file, List<StationDocument> open, CancelIndicator cancel) {
        open.forEach(other -> other.copyTo(file.getResourceSet(), cancel));
        List<TextChange> changes = new ArrayList<>();
        for (var place : StationLanguage.get(References.class).everywhere(names.keySet(), file, cancel)) {
            var owner = place.owner().eResource();
            if (owner != null && owner != file) {
                changes.add(new TextChange(new Place(owner.getURI(), place.offset(), place.length()),
                        nameAfter(place)));
            }
        }
        return changes;
    }
}
