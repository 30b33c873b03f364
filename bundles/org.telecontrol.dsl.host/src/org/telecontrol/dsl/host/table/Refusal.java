/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

/**
 * A cell that stays as it is.
 *
 * @param row of the table; of a new row, the size of the table plus its number in the request
 * @param text what should have stood there
 * @param reason one sentence for people
 */
public record Refusal(int row, Column column, String text, String reason) {}
