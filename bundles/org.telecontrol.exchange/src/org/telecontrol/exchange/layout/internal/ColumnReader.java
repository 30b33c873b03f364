/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout.internal;

import org.telecontrol.exchange.layout.AddressForm;
import org.telecontrol.exchange.layout.ColumnForm;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.HeaderPlace;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.sheet.CellName;
import org.telecontrol.exchange.yaml.YamlMap;

/** Reads a column of a layout file. */
final class ColumnReader {

    private static final int MAX_WEIGHT = 1 << 23;

    private final HeaderPlace place;

    ColumnReader(HeaderPlace place) {
        this.place = place;
    }

    LayoutColumn read(YamlMap map) {
        var role = LayoutReader.role(map, "means", map.text("means", ColumnRole.METADATA.word()));
        int position = position(map);
        var header = place.isHeaderless() ? map.text("header", role.word()) : map.required("header");
        var column = new LayoutColumn(header, map.texts("also"), position, role, map.text("key", header),
                map.truth("number"), map.text("default", ""), form(map));
        map.refuseOthers();
        return column;
    }

    private int position(YamlMap map) {
        if (!place.isHeaderless()) {
            if (map.has("column")) {
                map.text("column", "");
                map.mistake("column", "Columns are told by their headers here; only a layout whose header has 0 rows"
                        + " tells them by their letters");
            }
            return -1;
        }
        var letters = map.required("column");
        if (letters.isEmpty()) {
            return -1;
        }
        return CellName.position(letters).orElseGet(() -> {
            map.mistake("column", "A column is a letter or two, A to ZZZ, not \"" + letters + "\"");
            return -1;
        });
    }

    private static ColumnForm form(YamlMap map) {
        var plain = ColumnForm.PLAIN;
        var unit = map.text("unit", plain.unit());
        if (!unit.isEmpty() && unit.length() != 2) {
            map.mistake("unit", "\"unit\" is the two characters around a unit, for example \"[]\"");
        }
        return new ColumnForm(address(map), map.number("times", plain.times(), 1, MAX_WEIGHT),
                map.number("value", plain.value(), 0, 3), unit, map.text("separator", plain.separator()),
                map.truth("fill-down"));
    }

    private static AddressForm address(YamlMap map) {
        var form = map.text("form", "");
        return form.isEmpty() ? AddressForm.PLAIN : AddressForm.of(form).orElseGet(() -> {
            map.mistake("form", "\"" + form + "\" is no form of addresses; there is "
                    + String.join(", ", AddressForm.notations())
                    + ", and combinations of CA, TYPE and IOA or HI16 and LO8 such as CA-IOA");
            return AddressForm.PLAIN;
        });
    }
}
