/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture;

/**
 * What a capture was like.
 *
 * @param packets how many it has
 * @param cutOff packets that were not recorded whole, so that what they carry is lost
 * @param incomplete IP packets of which fragments are missing
 * @param gaps how often octets of IEC 60870-5-104 connections are missing; APDUs may be lost there
 */
public record CaptureSummary(long packets, long cutOff, long incomplete, long gaps) {}
