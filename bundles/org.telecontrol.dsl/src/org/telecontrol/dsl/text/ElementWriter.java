/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import static org.telecontrol.model.station.StationPackage.Literals.DVE_GROUP__PARENT;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__ELEMENT;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__POINT;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__RTU;
import static org.telecontrol.model.station.StationPackage.Literals.RTU__LINK;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.telecontrol.dsl.layout.Section;
import org.telecontrol.model.station.Annotated;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.Endpoint;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

/**
 * Writes elements in canonical form. An element is a header and, for a block, settings and members: the merge of texts
 * works on these three parts.
 */
final class ElementWriter {

    private final Words words;
    private final Lines lines;
    private final RowWriter rows;
    private final PropertyWriter properties;
    private final MetadataWriter metadata;

    ElementWriter(Words words, Lines lines) {
        this.words = words;
        this.lines = lines;
        this.rows = new RowWriter(words);
        this.properties = new PropertyWriter(words, lines);
        this.metadata = new MetadataWriter(words, lines);
    }

    /** The members of a block that have a place of their own in the text, in their order. */
    static List<? extends EObject> members(EObject block) {
        return switch (block) {
            case Configuration configuration -> configuration.getElements();
            case Typical typical -> typical.getElements();
            case Rtu rtu -> rtu.getStations();
            case Station station -> station.getElements();
            case TypicalUse use -> use.getOverrides();
            case DveGroup group -> group.getMembers();
            default -> List.of();
        };
    }

    static boolean isBlock(EObject element) {
        return switch (element) {
            case TypicalUse use -> !use.getOverrides().isEmpty();
            case LinkProfile link -> true;
            case Typical typical -> true;
            case Rtu rtu -> true;
            case Station station -> true;
            case DveGroup group -> true;
            default -> false;
        };
    }

    void configuration(Configuration configuration) {
        var first = true;
        for (var element : configuration.getElements()) {
            if (!first) {
                lines.emptyLine();
            }
            first = false;
            element(element, new Section());
        }
    }

    /** @param section where a line of its own has its columns */
    void element(EObject element, Section section) {
        header(element, section);
        if (isBlock(element)) {
            lines.open();
            settings(element);
            members(members(element));
            lines.close();
        } else {
            lines.end();
        }
    }

    private void members(List<? extends EObject> members) {
        var section = new Section();
        members.forEach(member -> rows.widen(section, member));
        members.forEach(member -> element(member, section));
    }

    /** What stands before the brace, or all of an element that is no block. */
    void header(EObject element, Section section) {
        switch (element) {
            case LinkProfile link -> lines.words("link", words.name(link));
            case Typical typical -> typical(typical);
            case Rtu rtu -> rtu(rtu);
            case DveGroup group -> dveGroup(group);
            case Station station -> station(station);
            case InformationObject object -> informationObject(object, section);
            case TypicalUse use -> use(use, section);
            case PointOverride override -> override(override, section);
            case DveMember member -> member(member);
            default -> throw new IllegalArgumentException(element.eClass().getName());
        }
    }

    /** The lines of a block before its members. */
    void settings(EObject block) {
        if (block instanceof TypicalUse) {
            return;
        }
        if (block instanceof LinkProfile link) {
            new LinkProfileWriter(words, lines).settings(link);
        }
        if (block instanceof DveGroup group && group.isExported()) {
            lines.word("export").end();
        }
        if (block instanceof Annotated annotated) {
            metadata.lineByLine(annotated);
        }
    }

    private void typical(Typical typical) {
        lines.words("typical", words.name(typical));
        properties.description(typical.getDescription());
    }

    private void rtu(Rtu rtu) {
        lines.words("rtu", words.name(rtu));
        properties.description(rtu.getDescription());
        if (!rtu.getEndpoints().isEmpty()) {
            lines.words("at", String.join(", ", rtu.getEndpoints().stream().map(this::endpoint).toList()));
        }
        var link = words.optionalReference(rtu, RTU__LINK);
        if (link != null) {
            lines.words("link", link);
        }
    }

    private String endpoint(Endpoint endpoint) {
        var host = endpoint.getHost() == null ? words.missing(endpoint, "host") : words.text(endpoint.getHost());
        var group = endpoint.getRedundancyGroup();
        return host + ":" + endpoint.getPort() + (group == null ? "" : " redundancy " + words.text(group));
    }

    private void station(Station station) {
        lines.words("station", String.valueOf(station.getCommonAddress()));
        properties.description(station.getDescription());
    }

    /** The line of a point or an override without its metadata, which are below it; nothing for other elements. */
    void apartFromMetadata(EObject element, Section section) {
        if (element instanceof InformationObject object) {
            line(object, section);
            metadata.allowancesBelow(object);
        } else if (element instanceof PointOverride override) {
            line(override, section);
            metadata.allowancesBelow(override);
        }
    }

    private void informationObject(InformationObject object, Section section) {
        line(object, section);
        metadata.below(object);
    }

    private void line(InformationObject object, Section section) {
        rows.write(lines, section, object);
        properties.point(object);
        if (object instanceof Command command) {
            properties.command(command);
        }
    }

    private void use(TypicalUse use, Section section) {
        rows.write(lines, section, use);
        metadata.inLine(use);
    }

    private void override(PointOverride override, Section section) {
        line(override, section);
        metadata.below(override);
    }

    private void line(PointOverride override, Section section) {
        rows.write(lines, section, override);
        if (override.getAddress() != null) {
            lines.words("at", String.valueOf(override.getAddress()));
        }
        properties.description(override.getDescription());
        properties.point(override);
        properties.command(override);
    }

    private void dveGroup(DveGroup group) {
        lines.words("dve", words.title(group, group.getName()));
        properties.description(group.getDescription());
        var parent = words.optionalTitle(group, DVE_GROUP__PARENT);
        if (parent != null) {
            lines.words("in", parent);
        }
    }

    private void member(DveMember member) {
        lines.word(member.isExcluded() ? "exclude" : "include");
        var rtu = words.optionalReference(member, DVE_MEMBER__RTU);
        if (rtu != null) {
            lines.word(rtu + path(member));
        } else if (member.eIsSet(DVE_MEMBER__ELEMENT) || member.eIsSet(DVE_MEMBER__POINT)) {
            lines.word(words.missing(member, "rtu"));
        } else if (member.getPattern() == null) {
            lines.word("*");
        }
        if (member.getPattern() != null) {
            lines.words("matching", words.text(member.getPattern()));
        }
    }

    /** Everything below an RTU or a use has a star, unless a pattern follows. */
    private String path(DveMember member) {
        var star = member.getPattern() == null && !words.isLenient() ? ".*" : "";
        var element = words.optionalReference(member, DVE_MEMBER__ELEMENT);
        if (element == null) {
            return star;
        }
        var point = words.optionalReference(member, DVE_MEMBER__POINT);
        if (point != null) {
            return "." + element + "." + point;
        }
        return "." + element + (star.isEmpty() || member.getElement() instanceof InformationObject ? "" : star);
    }
}
