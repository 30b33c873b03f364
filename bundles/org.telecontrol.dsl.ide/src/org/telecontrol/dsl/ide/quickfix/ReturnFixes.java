/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.quickfix;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.telecontrol.dsl.ide.quickfix.QuickFix.Edit;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.dsl.validation.ReturnInformationRules;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.PointReference;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Typical;

/** Points that can show that a command was carried out: those first whose names begin like the command's. */
final class ReturnFixes implements Fixes {

    private static final int MOST = 3;

    @Override
    public Stream<QuickFix> of(BrokenRule broken) {
        return switch (broken.code()) {
            case IssueCodes.COMMAND_WITHOUT_RETURN, IssueCodes.RETURN_INFORMATION, IssueCodes.RETURN_KIND ->
                Fixes.around(broken.element(), Command.class)
                        .flatMap(command -> candidates(command).map(point -> new QuickFix("Return " + point,
                                edit(broken, command, point))));
            default -> Stream.empty();
        };
    }

    private static Edit edit(BrokenRule broken, Command command, String point) {
        return broken.element() instanceof PointReference reference
                ? broken.edits().replace(broken.edits().node(reference), point)
                : broken.edits().insert(endOfProperties(command, broken.edits()), " returns " + point);
    }

    /** Before what is noted of the command, which may stand on lines of its own. */
    private static int endOfProperties(Command command, Edits edits) {
        var noted = Stream.concat(command.getMetadata().stream(), command.getAllowances().stream())
                .mapToInt(note -> edits.node(note).getOffset()).min();
        int end = edits.node(command).getEndOffset();
        if (noted.isEmpty()) {
            return end;
        }
        var keyword = edits.before(noted.getAsInt());
        var last = keyword == null ? null : edits.before(keyword.getOffset());
        return last == null ? end : last.getEndOffset();
    }

    private static Stream<String> candidates(Command command) {
        if (command.getType() == null || command.getName() == null) {
            return Stream.empty();
        }
        var siblings = siblings(command);
        var returned = returned(siblings, command);
        return siblings.stream()
                .filter(point -> point instanceof Point && point.getName() != null && point.getType() != null)
                .filter(point -> ReturnInformationRules.isShownBy(command.getType().family(), point.getType().family()))
                .sorted(Comparator.<InformationObject, Boolean>comparing(returned::contains)
                        .thenComparing(point -> -commonPrefix(point.getName(), command.getName())))
                .limit(MOST).map(InformationObject::getName);
    }

    private static List<InformationObject> siblings(Command command) {
        if (command.eContainer() instanceof Typical typical) {
            return typical.getElements();
        }
        return Fixes.around(command, Rtu.class).flatMap(rtu -> rtu.getStations().stream())
                .flatMap(station -> station.getElements().stream()).filter(InformationObject.class::isInstance)
                .map(InformationObject.class::cast).toList();
    }

    /** What other commands return: each has its own, as a rule. */
    private static Set<InformationObject> returned(List<InformationObject> siblings, Command except) {
        Set<InformationObject> returned = new HashSet<>();
        siblings.stream().filter(other -> other != except && other instanceof Command)
                .map(other -> ((Command) other).getReturnInformation())
                .forEach(reference -> {
                    if (reference != null) {
                        returned.add(reference.getPoint());
                    }
                });
        return returned;
    }

    private static int commonPrefix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
