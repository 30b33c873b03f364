/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tour;

/** One thing the tour shows. */
interface Step {
    /** The picture's name, without number and ending. */
    String name();

    /** Acts, and returns when what the picture is to show is there. */
    void perform(Stage stage) throws TourException;
}
