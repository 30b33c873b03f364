/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/** What the ASDUs of file transfer carry (IEC 60870-5-101, 7.3.6). Names and lengths are unsigned. */
public sealed interface FileElement extends InformationElement {

    /** NOF: the name of the file, 0 to 65535. */
    int file();

    /** The name of the file. */
    @Override
    default double raw() {
        return file();
    }

    /**
     * FRQ: the file is ready, or is not.
     *
     * @param length LOF, octets of the whole file, 0 to 16777215
     * @param negative whether the select, request, deactivate or delete is refused
     */
    record FileReady(int file, int length, boolean negative) implements FileElement {}

    /**
     * SRQ: a section is ready, or is not.
     *
     * @param section NOS, 1 for the first one
     * @param length octets of the section
     */
    record SectionReady(int file, int section, int length, boolean notReady) implements FileElement {}

    /**
     * SCQ: what the other side is asked to do with a file or a section.
     *
     * @param order 0 the directory, or one of the constants
     * @param trouble 0 none, 1 no memory, 2 checksum, 3 unexpected service, 4 unknown file, 5 unknown section
     */
    record FileCall(int file, int section, int order, int trouble) implements FileElement {
        public static final int DIRECTORY = 0;
        public static final int SELECT_FILE = 1;
        public static final int REQUEST_FILE = 2;
        public static final int DEACTIVATE_FILE = 3;
        public static final int DELETE_FILE = 4;
        public static final int SELECT_SECTION = 5;
        public static final int REQUEST_SECTION = 6;
        public static final int DEACTIVATE_SECTION = 7;

        public FileCall {
            Ranges.require("The order of a file call", order, 0, 15);
            Ranges.require("The trouble of a file call", trouble, 0, 15);
        }
    }

    /**
     * LSQ: the last segment of a section, or the last section of a file.
     *
     * @param what one of the constants
     * @param checksum CHS: the sum of all octets modulo 256
     */
    record LastSection(int file, int section, int what, int checksum) implements FileElement {
        public static final int FILE = 1;
        public static final int FILE_DEACTIVATED = 2;
        public static final int SECTION = 3;
        public static final int SECTION_DEACTIVATED = 4;
    }

    /**
     * AFQ: a file or a section has arrived, or has not.
     *
     * @param what one of the constants
     * @param trouble 0 none, 1 no memory, 2 checksum, 3 unexpected service, 4 unknown file, 5 unknown section
     */
    record FileAcknowledge(int file, int section, int what, int trouble) implements FileElement {
        public static final int FILE = 1;
        public static final int FILE_REFUSED = 2;
        public static final int SECTION = 3;
        public static final int SECTION_REFUSED = 4;

        public static final int TROUBLE_CHECKSUM = 2;
        public static final int TROUBLE_UNKNOWN_FILE = 4;

        public FileAcknowledge {
            Ranges.require("The acknowledgement of a file", what, 0, 15);
            Ranges.require("The trouble of a file", trouble, 0, 15);
        }
    }

    /** SG: a part of a section. */
    record Segment(int file, int section, byte[] octets) implements FileElement {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Segment that && file == that.file && section == that.section
                    && Arrays.equals(octets, that.octets);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * file + section) + Arrays.hashCode(octets);
        }

        @Override
        public String toString() {
            return "Segment[file=" + file + ", section=" + section + ", octets=" + new RawOctets(octets) + "]";
        }
    }

    /**
     * A file or sub-directory in a directory.
     *
     * @param length octets of the file
     * @param status SOF: the whole octet
     * @param created when the file came into being
     */
    record DirectoryEntry(int file, int length, int status, Cp56Time2a created) implements FileElement {
        private static final int LAST = 0x20;
        private static final int SUBDIRECTORY = 0x40;
        private static final int ACTIVE = 0x80;

        /** An entry for a file that waits for its transfer. */
        public static DirectoryEntry of(int file, int length, boolean last, Cp56Time2a created) {
            return new DirectoryEntry(file, length, last ? LAST : 0, created);
        }

        /** LFD: whether no entry follows. */
        public boolean isLast() {
            return (status & LAST) != 0;
        }

        /** FOR: whether this is a directory rather than a file. */
        public boolean isDirectory() {
            return (status & SUBDIRECTORY) != 0;
        }

        /** FA: whether the file is being transferred. */
        public boolean isActive() {
            return (status & ACTIVE) != 0;
        }
    }

    /** The part of an archive file that is wanted. */
    record LogQuery(int file, Cp56Time2a from, Cp56Time2a to) implements FileElement {}
}
