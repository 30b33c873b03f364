/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.outline;

import java.util.List;

/**
 * One line of an outline.
 *
 * @param detail what tells it from its like: address and type, typical and base, host and port; may be empty
 * @param place of its name, as an offset in the text
 * @param length of its name in characters
 * @param start of its whole text
 * @param end after its whole text
 */
public record OutlineElement(Kind kind, String name, String detail, int place, int length, int start, int end,
        List<OutlineElement> children) {

    public enum Kind {
        LINK, TYPICAL, RTU, STATION, POINT, COMMAND, USE, DVE, MEMBER
    }
}
