/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.util.List;
import java.util.Locale;

import org.telecontrol.cli.problem.Problem;
import org.telecontrol.cli.problem.ProblemJson;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportPlan;

import com.google.gson.JsonObject;

/** The outcome of an import for programs; the names of components are those of the JSON document. */
record ImportReport(String profile, String sheet, int rows, int points, long added, long changed, long removed,
        int missing, long warnings, long errors, boolean written, List<Entry> changes, List<Entry> conflicts,
        List<JsonObject> problems) {

    record Entry(String change, String rtu, int ca, int ioa, String point, List<Change.Field> fields) {

        static Entry of(Change change) {
            return new Entry(change.kind().name().toLowerCase(Locale.ROOT), change.rtu(), change.commonAddress(),
                    change.ioa(), change.point(), change.fields());
        }
    }

    static ImportReport of(ImportPlan plan, List<Problem> problems, boolean written) {
        return new ImportReport(plan.list().profile().id(), plan.list().sheet(), plan.rows(), plan.points(),
                plan.added(), plan.changed(), plan.removed(), plan.missing(), plan.warnings(), plan.errors(), written,
                plan.changes().stream().map(Entry::of).toList(),
                plan.conflicts().stream().map(Entry::of).toList(), problems.stream().map(ProblemJson::of).toList());
    }
}
