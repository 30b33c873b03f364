/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.jdbc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.sheet.CsvOptions;
import org.telecontrol.exchange.sheet.SheetFile;
import org.telecontrol.exchange.source.Secrets;
import org.telecontrol.exchange.source.SourceFile;
import org.telecontrol.exchange.source.Sources;
import org.telecontrol.exchange.yaml.YamlFileException;

@Timeout(120)
class JdbcSourceTest {

    private static final String QUERY = "query: select ioa as \"IOA\", name as \"Name\", type as \"Type\" from points order by ioa\n";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    @Test
    void aListOfSqliteIsImported() throws IOException, SQLException {
        sqlite("grid.db", "create table points (ioa integer, name text, type text)",
                "insert into points values (101, 'Breaker', 'M_DP_TB_1'), (100, 'Spring', 'M_SP_TB_1')");
        try (var fetched = Sources.fetch(describe("jdbc:sqlite:${folder}/grid.db", QUERY), Secrets.NONE, text -> {},
                Progress.NONE)) {
            var list = PointListImport.read(fetched.file(), ImportOptions.DEFAULT.withCsv(fetched.form()),
                    Progress.NONE);
            assertEquals(List.of(100, 101), list.points().stream().map(point -> point.ioa()).toList());
            assertEquals(List.of(), list.problems());
        }
    }

    @Test
    void valuesAreWrittenAsPeopleWriteThem() throws IOException, SQLException {
        sqlite("grid.db", "create table v (a real, b real, c integer, d text, e blob)",
                "insert into v values (1001.0, 0.05, null, '0012', x'00ff'), (1e21, -0.0, 7, 'a,\"b', null)");
        assertEquals(List.of("a|b|c|d|e", "1001|0.05||0012|", "1000000000000000000000|0|7|a,\"b|"),
                rows("jdbc:sqlite:${folder}/grid.db", "query: select * from v\n"));
    }

    @Test
    void aListOfH2IsFetchedAsItsUser() throws IOException, SQLException {
        var properties = new Properties();
        properties.put("user", "reader");
        properties.put("password", "key of reader");
        run(new org.h2.Driver(), "jdbc:h2:" + folder + "/grid", properties,
                "create table points (ioa int, name varchar, factor decimal(9, 4))",
                "insert into points values (100, 'Voltage', 0.1000)");
        assertEquals(List.of("IOA|NAME|FACTOR", "100|Voltage|0.1"),
                rows("jdbc:h2:${folder}/grid", "user: reader\nquery: select * from points\n"));
    }

    @Test
    void nothingIsWrittenAndNothingIsMade() throws IOException, SQLException {
        assertThrows(IOException.class, () -> rows("jdbc:sqlite:${folder}/none.db", QUERY));
        assertThrows(IOException.class, () -> rows("jdbc:h2:${folder}/none", QUERY));
        assertTrue(Files.notExists(folder.resolve("none.db")) && Files.notExists(folder.resolve("none.mv.db")));

        sqlite("grid.db", "create table points (ioa integer)");
        assertThrows(IOException.class, () -> rows("jdbc:sqlite:${folder}/grid.db",
                "query: insert into points values (1) returning ioa\n"));
        assertEquals(List.of("n", "0"),
                rows("jdbc:sqlite:${folder}/grid.db", "query: select count(*) n from points\n"));
    }

    @Test
    void saysWhatTheDatabaseSays() throws IOException, SQLException {
        sqlite("grid.db", "create table points (ioa integer)");
        var failure = assertThrows(IOException.class,
                () -> rows("jdbc:sqlite:${folder}/grid.db", "query: select unknown from points\n"));
        assertEquals(
                "jdbc:sqlite:${folder}/grid.db: [SQLITE_ERROR] SQL error or missing database (no such column: unknown)",
                failure.getMessage());
    }

    @Test
    void saysWhichDriverIsMissing() {
        assertEquals("No driver here knows jdbc:oracle:; name the JAR file of one as \"driver\" in the description",
                assertThrows(IOException.class, () -> rows("jdbc:oracle:thin:@grid", QUERY)).getMessage());
        assertEquals("The driver " + folder.resolve("none.jar") + " is not there or cannot be read",
                assertThrows(IOException.class, () -> rows("jdbc:oracle:thin:@grid", QUERY + "driver: none.jar\n"))
                        .getMessage());
    }

    @Test
    void refusesAPasswordInTheAddress() {
        var failure = assertThrows(YamlFileException.class,
                () -> SourceFile.read(describe("jdbc:postgresql://h/db?password=x", QUERY)));
        assertTrue(failure.getMessage().startsWith("A password does not belong into a file"), failure.getMessage());
    }

    @Test
    void aQueryWithoutEndIsCancelled() throws Exception {
        sqlite("grid.db", "create table points (ioa integer)");
        var endless = "query: with recursive n(i) as (select 1 union all select i + 1 from n) select i from n\n";
        var reached = new ArrayList<Long>();
        var progress = (Progress) (done, rows) -> {
            reached.add(rows);
            return rows < 1000;
        };
        assertThrows(CancellationException.class, () -> Sources.fetch(
                describe("jdbc:sqlite:${folder}/grid.db", endless), Secrets.NONE, text -> {}, progress));
        assertTrue(reached.getLast() >= 1000);
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("source east")) {
                assertTrue(thread.join(PATIENCE), "the query has ended");
            }
        }
    }

    /** With a driver that the user adds; {@code TELECONTROL_POSTGRES} is {@code URL USER PASSWORD DRIVER.jar}. */
    @Test
    @EnabledIfEnvironmentVariable(named = "TELECONTROL_POSTGRES", matches = ".+")
    void aListOfPostgresqlIsFetched() throws IOException {
        var given = String.valueOf(System.getenv("TELECONTROL_POSTGRES")).split(" ");
        var settings = "user: " + given[1] + "\ndriver: " + given[3]
                + "\nquery: select i as \"IOA\", i / 2.0 as \"Factor\" from generate_series(1, 5000) i\n";
        var rows = new ArrayList<String>();
        try (var fetched = Sources.fetch(describe(given[0], settings), (place, user) -> given[2].toCharArray(),
                text -> {}, Progress.NONE)) {
            read(fetched.file(), rows);
        }
        assertEquals(5001, rows.size());
        assertEquals("4999|2499.5", rows.get(4999));
    }

    private List<String> rows(String url, String settings) throws IOException {
        var rows = new ArrayList<String>();
        try (var fetched = Sources.fetch(describe(url, settings), (place, user) -> ("key of " + user).toCharArray(),
                text -> {}, Progress.NONE)) {
            read(fetched.file(), rows);
        }
        return rows;
    }

    private static void read(Path list, List<String> rows) throws IOException {
        try (var file = SheetFile.open(list, CsvOptions.WRITTEN);
                var cursor = file.sheets().getFirst().open()) {
            for (var row = cursor.next(); row != null; row = cursor.next()) {
                rows.add(String.join("|", row.cells().stream().map(cell -> cell.text()).toList()));
            }
        }
    }

    private Path describe(String url, String settings) throws IOException {
        return Files.writeString(folder.resolve("east.source.yaml"),
                "source: jdbc\nurl: \"" + url + "\"\n" + settings);
    }

    private void sqlite(String file, String... statements) throws SQLException {
        run(new org.sqlite.JDBC(), "jdbc:sqlite:" + folder.resolve(file), new Properties(), statements);
    }

    private static void run(Driver driver, String url, Properties properties, String... statements)
            throws SQLException {
        try (Connection connection = driver.connect(url, properties); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
