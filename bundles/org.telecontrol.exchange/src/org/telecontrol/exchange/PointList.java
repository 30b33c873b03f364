/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.telecontrol.exchange.layout.LayoutProfile;

/**
 * A point list that was read.
 *
 * @param source     the file
 * @param sheet      names of the sheets read, with commas between them
 * @param profile    the layout it has
 * @param confidence how sure that is, 0 to 1; 1 when the layout was chosen or has all its columns
 * @param options  with which it was read
 * @param keys     metadata keys that its columns speak for
 * @param rows     rows below the header that are not blank, refused ones included
 * @param points   what was understood, in the list's order
 * @param problems in the list's order; of very many only the first, and one that says so
 * @param moreErrors   how many errors there are beside those
 * @param moreWarnings how many warnings there are beside those
 */
public record PointList(Path source, String sheet, LayoutProfile profile, double confidence, ImportOptions options,
        Set<String> keys,
        int rows, ListedPoints points, List<Problem> problems, long moreErrors, long moreWarnings) {

    public long errors() {
        return problems.stream().filter(Problem::isError).count() + moreErrors;
    }

    public long warnings() {
        return problems.stream().filter(problem -> !problem.isError()).count() + moreWarnings;
    }
}
