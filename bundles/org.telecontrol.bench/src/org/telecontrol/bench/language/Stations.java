/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts as engineers have them: points of many kinds, commands with return information, uses of shared typicals. */
final class Stations {

    static final String COMMON = "common.station";

    private static final int BAY_POINTS = 10;
    private static final int BAYS = 10;
    private static final int MIX = 10;
    private static final int FIRST_BAY = 100_000;
    private static final String[] POINTS = {
            "point Breaker_%1$d M_DP_TB_1 %2$d \"Breaker %1$d position\" states \"moving\", \"open\", \"closed\", \"faulty\"",
            "command Breaker_%1$d_Ctl C_DC_NA_1 %2$d \"Breaker %1$d\" returns Breaker_%3$d select within 10s",
            "point Voltage_%1$d M_ME_TF_1 %2$d \"Voltage L1 of feeder %1$d\" unit \"kV\" factor 0.1",
            "point Current_%1$d M_ME_TF_1 %2$d \"Current L1 of feeder %1$d\" unit \"A\" limits high-warning 400 high-alarm 600",
            "point Alarm_%1$d M_SP_TB_1 %2$d \"Protection trip %1$d\" states \"normal\", \"tripped\" group 2",
            "point Power_%1$d M_ME_TF_1 %2$d \"Active power %1$d\" unit \"MW\"",
            "point Energy_%1$d M_IT_TB_1 %2$d \"Energy delivered %1$d\" unit \"kWh\" counter-group 1",
            "point Door_%1$d M_SP_TB_1 %2$d \"Door contact %1$d\" states \"closed\", \"open\"",
            "point Tap_%1$d M_ST_TB_1 %2$d \"Tap position %1$d\"",
            "point Oil_%1$d M_ME_NC_1 %2$d \"Oil temperature %1$d\" unit \"°C\" range -40 to 160 wire 0 to 1000"};

    private Stations() {}

    /** File by file: RTUs of 1,000 points, a tenth of these by uses of a typical in a file of its own. */
    static Map<String, String> project(int rtus) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(COMMON, common());
        for (var rtu = 1; rtu <= rtus; rtu++) {
            files.put(file(rtu), rtu(rtu, 1000 - BAYS * BAY_POINTS, BAYS));
        }
        return files;
    }

    /** What such a project is. */
    static String inWords(int rtus) {
        return rtus + " RTUs with 1,000 points each in " + rtus + " files";
    }

    /** The name of the file in the middle. */
    static String someRtu(int rtus) {
        return file((rtus + 1) / 2);
    }

    private static String file(int rtu) {
        return "rtu%03d.station".formatted(rtu);
    }

    /** One file that needs no other, with one use of its typical. */
    static String alone(int points) {
        return common() + rtu(1, points, 1);
    }

    private static String rtu(int number, int points, int bays) {
        var text = new StringBuilder(
                "rtu RTU_%d \"Substation %d\" at \"192.0.%d.%d\":2404 link standard {%n  station 1 {%n"
                        .formatted(number, number, number / 250, number % 250 + 1));
        for (var point = 0; point < points; point++) {
            text.append("    ").append(POINTS[point % MIX].formatted(point, point + 1, point - 1)).append('\n');
        }
        for (var bay = 1; bay <= bays; bay++) {
            text.append("    use Bay F%d from %d%n".formatted(bay, FIRST_BAY + bay * 100));
        }
        text.append("  }\n}\n\ndve \"Substation %d\" { include RTU_%d.* export }%n".formatted(number, number));
        return text.toString();
    }

    private static String common() {
        var text = new StringBuilder(
                "link standard { k 12 w 8 t0 30s t1 15s t2 10s t3 20s interrogate on-connect }\n\ntypical Bay {\n");
        for (var point = 0; point < BAY_POINTS; point++) {
            text.append("  point P%d M_SP_TB_1 +%d \"Signal %d\"%n".formatted(point, point, point));
        }
        return text.append("}\n\n").toString();
    }
}
