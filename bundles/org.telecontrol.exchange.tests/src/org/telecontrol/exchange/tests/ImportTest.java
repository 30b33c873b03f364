/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.RecognisedLayout;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.LinearScaling;

class ImportTest {

    private static final ImportOptions R1 = ImportOptions.DEFAULT.withRtu("R1").withHost("127.0.0.1").withPort(24040)
            .withCommonAddress(7);

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    @Test
    void readsTheExampleOfTheHelpPage() throws IOException {
        var configuration = Lists.empty();
        var plan = Lists.merge(Lists.sample(folder, "help-page.xlsx"), R1, configuration);

        assertEquals("rows 7 points 9 added 9 changed 0 removed 0 warnings 0 errors 0", plan.summary());
        assertEquals(LayoutProfiles.DATAMINER_HELP, plan.list().profile());
        assertEquals("Points", plan.list().sheet());
        var rtu = Lists.rtus(configuration).getFirst();
        assertEquals("R1 127.0.0.1 24040", rtu.getName() + " " + rtu.getEndpoints().getFirst().getHost() + " "
                + rtu.getEndpoints().getFirst().getPort());

        var point = monitored(Lists.points(configuration).monitored(new PointAddress(7, 1001)));
        assertEquals("M_SP_NA_1001 M_SP_NA_1 [Off, On]", point.name() + " " + point.type() + " " + point.states());
        assertEquals("", metadata(point, "Discreets"));
        assertEquals("Subfamily", metadata(point, "SubFamily"));
    }

    @Test
    void aWriteAddressMakesACommandThatReturnsToThePoint() throws IOException {
        var configuration = Lists.empty();
        Lists.merge(Lists.sample(folder, "help-page.xlsx"), R1, configuration);

        var points = Lists.points(configuration);
        var command = monitored(points.command(new PointAddress(7, 1101)));
        assertEquals(TypeIdentification.C_SC_NA_1, command.type());
        assertEquals(Optional.of("M_SP_NA_1001"), points.returnInformation(command).map(ConfiguredPoint::name));
        assertEquals(TypeIdentification.C_SE_NC_1, monitored(points.command(new PointAddress(7, 1111))).type());
    }

    /** Names with one hash code, and twice as many of them as there are rows: each point has a command. */
    @Test
    void manyNamesAreToldApartHoweverMuchTheyAreAlike() throws IOException {
        var names = Stream.of("");
        for (int i = 0; i < 9; i++) {
            names = names.flatMap(name -> Stream.of(name + "Aa", name + "BB"));
        }
        var alike = new ArrayList<>(names.toList());
        alike.add("last");
        assertEquals(alike, imported(alike));

        alike.add(alike.get(300));
        assertEquals(List.of(alike.get(300) + "_1300", alike.get(300) + "_1513"),
                imported(alike).stream().filter(name -> !alike.contains(name)).toList());
    }

    private List<String> imported(List<String> names) throws IOException {
        var rows = IntStream.range(0, names.size()).mapToObj(i -> Map.of("SIGNAL", names.get(i), "TYPE", "DI", "IOA",
                Integer.toString(1000 + i), "IOA_WRITE", Integer.toString(5000 + i))).toList();
        var configuration = Lists.empty();
        Lists.merge(Lists.help(folder, rows), R1, configuration);
        return Lists.points(configuration).monitored().stream().map(ConfiguredPoint::name).toList();
    }

    @Test
    void aLongTextNamesItsPointByItsBeginning() throws IOException {
        var label = "Breaker of the bay ".repeat(300);
        var list = Lists.help(folder, List.of(Map.of("CUSTOM_LABEL", label + 1, "TYPE", "DI", "IOA", "1"),
                Map.of("CUSTOM_LABEL", label + 2, "TYPE", "DI", "IOA", "2")));
        var configuration = Lists.empty();
        var last = Lists.merge(list, R1, configuration).lastImport();

        var name = "Breaker_of_the_bay_".repeat(5) + "Break";
        assertEquals(List.of(name + "_1", name + "_2"),
                Lists.points(configuration).all().stream().map(ConfiguredPoint::name).toList());
        assertEquals(List.of(label + 1, label + 2),
                Lists.export(configuration, LayoutProfiles.DATAMINER_HELP, last).rows().stream()
                        .map(row -> row.get(13).text()).toList());
    }

    @Test
    void outputsWithOneAddressAreCommandsAlone() throws IOException {
        var configuration = Lists.empty();
        Lists.merge(Lists.sample(folder, "help-page.xlsx"), R1, configuration);

        var points = Lists.points(configuration);
        assertEquals(TypeIdentification.C_SC_NA_1, monitored(points.command(new PointAddress(7, 1200))).type());
        assertEquals(TypeIdentification.C_SE_NC_1, monitored(points.command(new PointAddress(7, 1201))).type());
        assertEquals(Optional.empty(), points.monitored(new PointAddress(7, 1200)));
    }

    @Test
    void factorsBecomeScaling() throws IOException {
        var configuration = Lists.empty();
        Lists.merge(Lists.sample(folder, "help-page.xlsx"), R1, configuration);

        var voltage = monitored(Lists.points(configuration).monitored(new PointAddress(7, 1010)));
        assertEquals(0.1, assertInstanceOf(LinearScaling.class, voltage.scaling()).getFactor());
        assertEquals("kV", voltage.unit());
    }

    @Test
    void readsWindowsTextWithDecimalCommas() throws IOException {
        var configuration = Lists.empty();
        var plan = Lists.merge(Lists.sample(folder, "windows-1252.csv"), R1, configuration);

        assertEquals("rows 3 points 4 added 4 changed 0 removed 0 warnings 0 errors 0", plan.summary());
        var points = Lists.points(configuration);
        var voltage = monitored(points.named("Tension_L1"));
        assertEquals("Tensión L1", voltage.description());
        assertEquals(0.1, assertInstanceOf(LinearScaling.class, voltage.scaling()).getFactor());
        assertEquals("Disparo; rápido", monitored(points.named("Disparo_rapido")).description());
    }

    @Test
    void eachHostIsAnRtuAndEachCommonAddressAStation() throws IOException {
        var configuration = Lists.empty();
        Lists.merge(Lists.sample(folder, "metadata-row.csv"), ImportOptions.DEFAULT, configuration);

        var rtus = Lists.rtus(configuration);
        assertEquals(List.of("WEST", "HARBOUR"), rtus.stream().map(rtu -> rtu.getName()).toList());
        assertEquals(List.of("192.0.2.20", "192.0.2.21"),
                rtus.stream().map(rtu -> rtu.getEndpoints().getFirst().getHost()).toList());
        assertEquals(List.of(11, 12),
                rtus.getFirst().getStations().stream().map(station -> station.getCommonAddress()).toList());
        assertEquals("F01_Q0_Pos", Lists.points(configuration).all().getFirst().name());
    }

    @Test
    void severalHostsCannotBeOneRtu() throws IOException {
        var configuration = Lists.empty();
        var plan = Lists.merge(Lists.sample(folder, "metadata-row.csv"), R1, configuration);

        assertEquals(List.of("several-rtus"), codes(plan.problems()));
        assertTrue(configuration.getElements().isEmpty());
    }

    @Test
    void sameSignalsAreToldApartByWhatStandsAboveThem() throws IOException {
        var list = Lists.help(folder, List.of(
                Map.of("IOA", "1", "TYPE", "DI", "OBJECT", "F", "N1", "01", "ELEMENT", "Q0", "SIGNAL", "Position"),
                Map.of("IOA", "2", "TYPE", "DI", "OBJECT", "F", "N1", "02", "ELEMENT", "Q0", "SIGNAL", "Position"),
                Map.of("IOA", "3", "TYPE", "DI", "SIGNAL", "Tür"), Map.of("IOA", "4", "TYPE", "DI", "SIGNAL", "Tür"),
                Map.of("IOA", "5", "TYPE", "DI", "SIGNAL", "Дверь"), Map.of("IOA", "6", "TYPE", "DI", "SIGNAL", "12")));

        assertEquals(List.of("F01_Q0_Position", "F02_Q0_Position", "Tur_3", "Tur_4", "P_5", "P_6"),
                PointListImport.read(list, R1, Progress.NONE).points().stream().map(point -> point.name()).toList());
    }

    @ParameterizedTest
    @CsvSource({"IOA,abc,A2,error,bad-address", "IOA,0,A2,error,bad-address", "IOA,16777216,A2,error,bad-address",
            "IOA,,A2,error,no-address", "TYPE,,R2,error,no-type", "TYPE,XX,R2,error,no-type",
            "FACTOR,x,O2,warning,bad-factor", "FACTOR,0,O2,warning,bad-factor", "FACTOR,2,O2,warning,factor-misfit",
            "DISCREETS,a;b;c;d;e;f,P2,none,", "SIGNAL,M_ME_NC_1001,R2,warning,type-contradiction",
            "DISCREETS,only,P2,warning,states-misfit"})
    void problemsNameTheCell(String column, String text, String cell, String severity, String code)
            throws IOException {
        var row = new java.util.HashMap<>(Map.of("IOA", "1", "TYPE", "DI", "SIGNAL", "S"));
        row.put(column, text == null ? "" : text);
        var list = Lists.help(folder, List.of(row));
        var read = PointListImport.read(list, R1, Progress.NONE);

        var expected = "none".equals(severity) ? "states-misfit" : code;
        assertEquals(List.of(expected), codes(read.problems()));
        var problem = read.problems().getFirst();
        var name = String.valueOf(list.getFileName());
        var word = "none".equals(severity) ? "warning" : severity;
        assertTrue(problem.toString().startsWith(name + "!" + name.replace(".csv", "") + "!" + cell + ": " + word
                + ": "), problem::toString);
        assertTrue(problem.toString().endsWith(" [" + expected + "]"), problem::toString);
        assertEquals(text == null ? "" : text, column.equals("SIGNAL") ? text : problem.found());
        assertEquals("error".equals(severity) ? 0 : 1, read.points().size());
    }

    @Test
    void addressesMayBeHexadecimalDottedOrBroken() throws IOException {
        var list = Lists.help(folder, List.of(Map.of("IOA", "0x3E9", "TYPE", "DI"), Map.of("IOA", "1.2.3", "TYPE",
                "DI"), Map.of("IOA", "1005.0", "TYPE", "DI"), Map.of("IOA", " 1006\u00a0", "TYPE", "di")));

        assertEquals(List.of(1001, 66051, 1005, 1006),
                PointListImport.read(list, R1, Progress.NONE).points().stream().map(point -> point.ioa()).toList());
    }

    @Test
    void anAddressTakenTwiceIsRefusedWithBothPlaces() throws IOException {
        var list = Lists.help(folder, List.of(Map.of("IOA", "1", "TYPE", "DI"), Map.of("IOA", "1", "TYPE", "AI"),
                Map.of("IOA", "2", "IOA_WRITE", "1", "TYPE", "DI"),
                Map.of("IOA", "3", "IOA_WRITE", "1", "TYPE", "DI")));
        var read = PointListImport.read(list, R1, Progress.NONE);

        assertEquals(List.of("duplicate-address", "duplicate-address"), codes(read.problems()));
        assertTrue(read.problems().getFirst().message().contains("row 2"));
        assertEquals(List.of(1, 2, 3), read.points().stream().map(point -> point.ioa()).toList());
        assertEquals(1, read.errors());
    }

    @Test
    void unknownColumnsAreKeptWithAWarning() throws IOException {
        var list = Lists.csv(folder, "IOA;TYPE;SIGNAL;UNITS;REMARK;SIGNAL", "1;AI;S;kV;check this;twice");
        var read = PointListImport.read(list, R1, Progress.NONE);

        assertEquals(List.of("unknown-column", "repeated-column"), codes(read.problems()));
        assertEquals("E1", read.problems().getFirst().cell());
        assertEquals(Map.of("REMARK", "check this", "SIGNAL (column F)", "twice"),
                read.points().getFirst().metadata());
    }

    @Test
    void saysWhenAFileIsNoPointList() throws IOException {
        var list = Lists.csv(folder, "Date,Author,Progress", "2026-11-22,Me,50 %");
        var failure = assertThrows(SheetException.class, () -> PointListImport.read(list, R1, Progress.NONE));

        assertTrue(String.valueOf(failure.getMessage()).startsWith("This is not a point list"), failure.getMessage());
        assertEquals(Optional.empty(), PointListImport.recognise(list, LayoutProfiles.shipped()));
    }

    @Test
    void saysWhichSheetsThereAre() throws IOException {
        var list = Lists.sample(folder, "help-page.xlsx");
        var failure = assertThrows(SheetException.class,
                () -> PointListImport.read(list, R1.withSheet("Signals"), Progress.NONE));

        assertEquals("There is no sheet \"Signals\"; there is \"Read me\", \"Points\"", failure.getMessage());
    }

    @Test
    void recognisesBothLayoutsByTheirHeaders() throws IOException {
        assertEquals(Optional.of(new RecognisedLayout(LayoutProfiles.DATAMINER_HELP, 1)),
                PointListImport.recognise(Lists.sample(folder, "help-page.xlsx"), LayoutProfiles.shipped()));
        assertEquals(Optional.of(new RecognisedLayout(LayoutProfiles.DATAMINER_METADATA, 1)),
                PointListImport.recognise(Lists.sample(folder, "metadata-row.xlsx"), LayoutProfiles.shipped()));
    }

    @Test
    void canBeCancelled() throws IOException {
        var rows = java.util.stream.IntStream.rangeClosed(1, 2000)
                .mapToObj(ioa -> Map.of("IOA", Integer.toString(ioa), "TYPE", "DI")).toList();
        var list = Lists.help(folder, rows);

        assertThrows(CancellationException.class, () -> PointListImport.read(list, R1, (done, count) -> count < 1000));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static ConfiguredPoint monitored(Optional<ConfiguredPoint> point) {
        return point.orElseThrow();
    }

    private static String metadata(ConfiguredPoint point, String key) {
        return point.metadata().stream().filter(entry -> entry.getKey().equals(key)).findFirst()
                .map(entry -> entry.getValue()).orElse("");
    }
}
