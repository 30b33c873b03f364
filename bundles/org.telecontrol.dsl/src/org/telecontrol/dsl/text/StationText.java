/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import org.eclipse.emf.ecore.EObject;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.layout.Section;
import org.telecontrol.model.station.Annotated;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.MetadataEntry;

import com.google.inject.Inject;

/** Configurations and their elements in canonical form. */
public final class StationText {

    @Inject
    private Names names;

    @Inject
    private References references;

    /**
     * The whole text, the same for equal models.
     *
     * @throws UnwritableException where the model holds something that has no text, such as a point without type
     */
    public String of(Configuration configuration) {
        var lines = new Lines(0);
        new ElementWriter(strict(), lines).configuration(configuration);
        return lines.toString();
    }

    /** An element with its members, indented for its place in the model, ending with a line break. */
    String element(EObject element, Section section) {
        var lines = new Lines(level(element));
        new ElementWriter(strict(), lines).element(element, section);
        return lines.toString();
    }

    String header(EObject element, Section section) {
        var lines = new Lines(0);
        new ElementWriter(strict(), lines).header(element, section);
        return lines.toString();
    }

    /** Makes room for an element's line among its neighbours, whatever mistakes they have. */
    void widen(Section section, EObject element, boolean resolve) {
        new RowWriter(lenient(resolve)).widen(section, element);
    }

    String settings(EObject block) {
        var lines = new Lines(level(block) + 1);
        new ElementWriter(strict(), lines).settings(block);
        return lines.toString();
    }

    /** For comparing only: like {@link #header}, with a sign where something is missing. */
    String headerToCompare(EObject element, boolean resolve) {
        var lines = new Lines(0);
        new ElementWriter(lenient(resolve), lines).header(element, new Section());
        return lines.toString();
    }

    /** For comparing only: like {@link #settings}. */
    String settingsToCompare(EObject block, boolean resolve) {
        var lines = new Lines(0);
        new ElementWriter(lenient(resolve), lines).settings(block);
        return lines.toString();
    }

    /** For comparing only: the line of a point or an override without its metadata; empty for other elements. */
    String lineToCompare(EObject element, boolean resolve) {
        var lines = new Lines(0);
        new ElementWriter(lenient(resolve), lines).apartFromMetadata(element, new Section());
        return lines.toString();
    }

    /** The lines below a point or an override that have its metadata, ending with a line break. */
    String metadataBelow(Annotated element) {
        var lines = new Lines(level(element));
        new MetadataWriter(strict(), lines).entriesBelow(element);
        return lines.toString().substring(1) + "\n";
    }

    /** One entry of metadata in a list of them. */
    String entry(MetadataEntry entry) {
        return new MetadataWriter(strict(), new Lines(0)).entry(entry);
    }

    String value(MetadataEntry entry) {
        return new MetadataWriter(strict(), new Lines(0)).value(entry);
    }

    /** For comparing only: like {@link #of}. */
    String toCompare(Configuration configuration, boolean resolve) {
        var lines = new Lines(0);
        new ElementWriter(lenient(resolve), lines).configuration(configuration);
        return lines.toString();
    }

    private Words strict() {
        return Words.strict(names, references);
    }

    private Words lenient(boolean resolve) {
        return Words.lenient(names, references, resolve);
    }

    private static int level(EObject element) {
        int level = -1;
        for (var container = element.eContainer(); container != null; container = container.eContainer()) {
            level++;
        }
        return level;
    }
}
