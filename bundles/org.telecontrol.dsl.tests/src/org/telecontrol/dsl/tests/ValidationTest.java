/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule: a text that breaks it, and what is said where. */
class ValidationTest {

    private static final String RTU = "rtu R {\n station 1 {\n  %s\n }\n}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "k 0                        | ERROR window k is 1 to 32767, not 0",
            "k 40000                    | ERROR window k is 1 to 32767, not 40000",
            "w 0                        | ERROR window w is 1 to 32767, not 0",
            "k 4 w 5                    | ERROR window w must not exceed k: with w 5 and k 4 the sender stops before it is acknowledged",
            "k 12 w 9                   | WARNING window-ratio w should not exceed two thirds of k: at most 8 with k 12, not 9",
            "k 12 w 8                   | ",
            "t0 0s                      | ERROR timer t0 is 1s to 255s, not 0ms",
            "t3 49h                     | ERROR timer t3 is 1s to 48h, not 49h",
            "t2 15s                     | ERROR timer t2 has to be shorter than t1: 15s is not below 15s",
            "t3 15s                     | ERROR timer t3 has to be longer than t1: 15s is not above 15s",
            "cot-size 3                 | ERROR range The size of the cause of transmission is 1 to 2, not 3",
            "ca-size 0                  | ERROR range The size of the common address is 1 to 2, not 0",
            "ioa-size 4                 | ERROR range The size of the information object address is 1 to 3, not 4",
            "originator 256             | ERROR range The originator address is 0 to 255, not 256",
            "cot-size 1 originator 3    | ERROR range An originator address needs a cause of transmission of two octets",
            "time-zone \"Mars/North\"   | ERROR time-zone There is no time zone \"Mars/North\": write an IANA name such as Europe/Madrid",
            "interrogate groups 17      | ERROR range An interrogation group is 1 to 16, not 17",
            "counters groups 0          | ERROR range A counter group is 1 to 4, not 0",
            "interrogate every 0s       | ERROR range A period is longer than zero"})
    void linkProfile(String settings, String expected, @TempDir Path folder) {
        assertProblem(expected, "link L {\n" + settings + "\n}", folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "point A C_SC_NA_1 5        | ERROR type-direction C_SC_NA_1 (Single command) is no type of a point: points are in monitor direction, write command instead",
            "command A M_SP_NA_1 5      | ERROR type-direction M_SP_NA_1 (Single-point information) is no type of a command: commands are in control direction, write point instead",
            "point A C_IC_NA_1 5        | ERROR type-direction C_IC_NA_1 (Interrogation command) is no type of a point: points are in monitor direction",
            "point A M_SP_TA_1 5        | WARNING type-profile M_SP_TA_1 is outside of the 104 profile: M_SP_TB_1 is the type with CP56Time2a",
            "point A M_SQ_NA_1 5        | ERROR value M_SQ_NA_1 is no type identification; did you mean M_SP_NA_1?",
            "point A m_sp_na_1 5        | ERROR value m_sp_na_1 is no type identification; did you mean M_SP_NA_1?",
            "point A M_SP_NA_1 0        | ERROR address-range Information object address 0 belongs to system commands, a point has none",
            "point A M_SP_NA_1 -3       | ERROR address-range An information object address is 1 to 16777215, not -3",
            "point A M_SP_NA_1 16777215 | ",
            "point A M_SP_NA_1 16777216 | ERROR value Address 16777216 is beyond 16777215",
            "point A M_SP_NA_1 1.2.256  | ERROR value Address 1.2.256: an octet is 0 to 255, not 256",
            "point A M_SP_NA_1 +3       | ERROR relative-address Only the points of a typical have relative addresses: leave out the +",
            "point A M_SP_NA_1 5 unit \"x | ERROR value A text has to end with \" on the same line",
            "point A M_SP_NA_1 5 unit \"\\q\" | ERROR value \\q means nothing in a text: write \\\\, \\\", \\n, \\r, \\t or \\u and four hexadecimal digits",
            "point A M_ME_NC_1 5 factor 0 | ERROR scaling A factor of 0 makes all values equal",
            "point A M_ME_NC_1 5 range 1 to 1 | ERROR scaling A range has two ends that differ",
            "point A M_SP_NA_1 5 factor 2 | WARNING scaling-type M_SP_NA_1 is no number: it cannot be scaled",
            "point A M_ME_NC_1 5 limits low-alarm 5 high-alarm 3 | WARNING limits Limits rise: low alarm, low warning, high warning, high alarm",
            "point A M_SP_NA_1 5 states \"a\" | WARNING states M_SP_NA_1 has 2 states, not 1",
            "point A M_ME_NC_1 5 states \"a\", \"b\" | WARNING states M_ME_NC_1 is no state: its values have no state texts",
            "point A M_ME_NC_1 5 dead-band -1 | ERROR range A dead band is not negative",
            "point A M_ME_NC_1 5 group 17 | ERROR range An interrogation group is 1 to 16, not 17",
            "point A M_IT_NA_1 5 counter-group 5 | ERROR range A counter group is 1 to 4, not 5",
            "command A C_SC_NA_1 5 qualifier 32 allow command-without-return \"-\" | ERROR range QU is 0 to 31, not 32",
            "command A C_SE_NC_1 5 qualifier 128 allow command-without-return \"-\" | ERROR range QL is 0 to 127, not 128",
            "command A C_BO_NA_1 5 select allow command-without-return \"-\" | ERROR select C_BO_NA_1 has no S/E bit: it cannot be selected before it is executed",
            "command A C_SC_NA_1 5 within 5s allow command-without-return \"-\" | WARNING command A time-out of selection means nothing for a direct command: write select within",
            "command A C_SC_NA_1 5 returns A | ERROR return-information A is a command: what shows that a command was carried out is a point",
            "command A C_SC_NA_1 5 returns B | ERROR unresolved-reference There is no point B in the RTU",
            "command A C_SC_NA_1 5 returns U.B | ERROR unresolved-reference There is no use of a typical U in the RTU",
            "use T F from 1               | ERROR unresolved-reference There is no typical T"})
    void element(String element, String expected, @TempDir Path folder) {
        assertProblem(expected, RTU.formatted(element), folder);
    }

    @Test
    void addressesAreNumbersDottedOrHexadecimal(@TempDir Path folder) {
        var text = RTU.formatted("point A M_SP_NA_1 66051 point B M_SP_NA_1 1.2.3 point C M_SP_NA_1 0x010203");
        assertEquals(List.of(
                "3:45 ERROR duplicate-address Address 66051 of station 1 is declared twice: A and B are both M_SP_NA_1",
                "3:69 ERROR duplicate-address Address 66051 of station 1 is declared twice: A and C are both M_SP_NA_1"),
                Texts.problems(folder, text));
    }

    @Test
    void directionsHaveAddressesOfTheirOwn(@TempDir Path folder) {
        assertEquals(List.of(),
                Texts.problems(folder, RTU.formatted("point A M_SP_NA_1 5 command B C_SC_NA_1 5 returns A")));
    }

    @Test
    void stationsHaveAddressesOfTheirOwn(@TempDir Path folder) {
        assertEquals(List.of(), Texts.problems(folder,
                "rtu R { station 1 { point A M_SP_NA_1 5 } station 2 { point B M_SP_NA_1 5 } }"));
    }

    @Test
    void typesOfOneFamilyAreOnePoint(@TempDir Path folder) {
        assertProblem("INFO same-point Address 5 of station 1 is one point, declared as A (M_SP_NA_1) and as B "
                + "(M_SP_TB_1): one declaration is enough",
                RTU.formatted("point A M_SP_NA_1 5 point B M_SP_TB_1 5"), folder);
    }

    @Test
    void typesOfTwoFamiliesShareTheAddress(@TempDir Path folder) {
        assertProblem("WARNING shared-address Address 5 of station 1 is shared by A (M_SP_NA_1) and B (M_ME_NC_1): "
                + "values are shown at the first", RTU.formatted("point A M_SP_NA_1 5 point B M_ME_NC_1 5"), folder);
    }

    @Test
    void pointsThatShareAnAddressCanBeDuplicatesAmongThemselves(@TempDir Path folder) {
        var shared = "WARNING shared-address Address 5 of station 1 is shared by A (M_SP_NA_1) and ";
        assertEquals(List.of("3:41 " + shared + "B (M_ME_NC_1): values are shown at the first",
                "3:61 ERROR duplicate-address Address 5 of station 1 is declared twice: B and C are both M_ME_NC_1",
                "3:81 INFO same-point Address 5 of station 1 is one point, declared as B (M_ME_NC_1) and as D "
                        + "(M_ME_TF_1): one declaration is enough",
                "3:101 ERROR duplicate-address Address 5 of station 1 is declared twice: D and E are both M_ME_TF_1"),
                Texts.problems(folder, RTU.formatted("point A M_SP_NA_1 5 point B M_ME_NC_1 5 point C M_ME_NC_1 5 "
                        + "point D M_ME_TF_1 5 point E M_ME_TF_1 5")));
    }

    @Test
    void pointsOfATypicalCanBeDuplicatesToo(@TempDir Path folder) {
        var text = "typical T { point A M_SP_NA_1 +5 point B M_ME_NC_1 +5 point C M_ME_NC_1 +5 }\n"
                + RTU.formatted("use T F from 1");
        assertEquals(List.of(
                "1:53 WARNING shared-address Address +5 of typical T is shared by A (M_SP_NA_1) and B (M_ME_NC_1): "
                        + "values are shown at the first",
                "1:74 ERROR duplicate-address Address +5 of typical T is declared twice: B and C are both M_ME_NC_1"),
                Texts.problems(folder, text));
    }

    @Test
    void overlappingUsesAreReportedOnce(@TempDir Path folder) {
        var typical = "typical T { point A M_SP_NA_1 +0 point B M_SP_NA_1 +1 point C M_SP_NA_1 +2 }\n";
        assertProblem("ERROR overlapping-uses Address 11 of station 1 is declared twice: F1.B and F2.A are both "
                + "M_SP_NA_1, and 1 more of these two",
                typical
                        + RTU.formatted("use T F1 from 10 use T F2 from 11"),
                folder);
    }

    @Test
    void usesInOtherFilesAreSeen(@TempDir Path folder) {
        assertEquals(List.of("3:17 ERROR address-range An information object address is 1 to 16777215, not 16777217 "
                + "(F1.A)"), Texts.problems(folder, "typical T { point A M_SP_NA_1 +10 }",
                        RTU.formatted("use T F1 from 16777207")));
    }

    @Test
    void fieldSizesOfTheLinkCount(@TempDir Path folder) {
        assertEquals(List.of(
                "2:24 ERROR common-address-range Common address 255 means all stations: a station has 1 to 254",
                "2:48 ERROR address-range An information object address is 1 to 255 with the link's field size, not 256"),
                Texts.problems(folder, "link S { ca-size 1 ioa-size 1 }\n"
                        + "rtu R link S { station 255 { point A M_SP_NA_1 256 } }"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "0     | ERROR common-address-range A common address of two octets is 1 to 65534, not 0",
            "65535 | ERROR common-address-range Common address 65535 means all stations: a station has 1 to 65534",
            "65536 | ERROR common-address-range A common address of two octets is 1 to 65534, not 65536"})
    void commonAddress(String address, String expected, @TempDir Path folder) {
        assertProblem(expected, "rtu R { station " + address + " { } }", folder);
    }

    @Test
    void stationsAreDeclaredOnce(@TempDir Path folder) {
        assertProblem("ERROR duplicate-station Station 1 is declared twice in RTU R",
                "rtu R { station 1 { } station 1 { } }", folder);
    }

    @Test
    void namesAreUniqueInTheRtu(@TempDir Path folder) {
        assertProblem("ERROR duplicate-name The name A is taken in the RTU",
                "rtu R { station 1 { point A M_SP_NA_1 5 } station 2 { point A M_SP_NA_1 5 } }", folder);
    }

    @Test
    void namesAreUniqueInAllFiles(@TempDir Path folder) {
        assertEquals(List.of("1:5 ERROR duplicate-name R is also declared in b.station",
                "1:5 ERROR duplicate-name R is also declared in a.station"),
                Texts.problems(folder, "rtu R { }", "rtu R { } dve R { allow dve-empty \"-\" }"));
    }

    @Test
    void overridesGoWithTheirPoints(@TempDir Path folder) {
        var typical = "typical T { point A M_SP_NA_1 +0 command C C_SC_NA_1 +1 returns A }\n";
        assertEquals(List.of(
                "4:38 ERROR override A is a point: qualifier, mode, time-out, termination and return information are a "
                        + "command's",
                "4:70 ERROR override A is changed twice in this use",
                "4:81 ERROR unresolved-reference There is no point B in the typical"),
                Texts.problems(folder, typical
                        + RTU.formatted(
                                "use T F from 10 { override         A direct override C direct omit A override B }")));
    }

    @Test
    void dveGroupsFormTree(@TempDir Path folder) {
        assertEquals(List.of("1:10 ERROR dve-cycle A would be in itself", "1:25 ERROR dve-cycle B would be in itself"),
                Texts.problems(folder, "dve A in B { } dve B in A { }"));
    }

    @Test
    void membersAreFound(@TempDir Path folder) {
        assertEquals(List.of("2:9 ERROR unresolved-reference There is no RTU X",
                "3:11 ERROR unresolved-reference There is no point or use Y in the RTU"),
                Texts.problems(folder, "dve A {\ninclude X.*\ninclude R.Y\n}\n" + RTU.formatted("")));
    }

    @Test
    void syntaxIsExplained(@TempDir Path folder) {
        assertEquals(List.of("1:5 ERROR syntax a name is expected here, not \"{\""),
                Texts.problems(folder, "rtu { }"));
    }

    private static void assertProblem(String expected, String text, Path folder) {
        var problems = Texts.problems(folder, text).stream().map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
        assertEquals(expected == null || expected.isEmpty() ? List.of() : List.of(expected), problems);
    }
}
