/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.points;

import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.impl.InformationObjectImplCustom;

/** Metadata of new points, held as texts as long as nobody asks for their entries. */
public final class HeldMetadata {

    private HeldMetadata() {}

    /**
     * Gives a new object its metadata.
     *
     * @param keysAndValues a key, its value, the next key and so on; not to be changed afterwards
     * @throws IllegalStateException when it has metadata already
     */
    public static void give(InformationObject object, String... keysAndValues) {
        ((InformationObjectImplCustom) object).holdMetadata(keysAndValues);
    }
}
