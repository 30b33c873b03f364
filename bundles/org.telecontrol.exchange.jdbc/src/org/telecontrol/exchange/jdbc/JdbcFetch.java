/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Properties;

import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.source.Fetch;
import org.telecontrol.exchange.source.SourceRun;

/** Asks a database once; its columns' labels become the header. */
final class JdbcFetch implements Fetch {

    /** Rows that a driver brings at a time, where it would bring all of them otherwise. */
    private static final int ROWS_AT_A_TIME = 1000;

    private final String place;
    private final String url;
    private final String query;
    private final Drivers drivers;

    JdbcFetch(String place, String url, String query, Drivers drivers) {
        this.place = place;
        this.url = url;
        this.query = query;
        this.drivers = drivers;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public void run(SourceRun run) throws IOException {
        try (var opened = drivers.open(); var connection = connect(opened.of(url), run)) {
            beCareful(connection);
            try (var statement = connection.createStatement()) {
                run.onStop(() -> cancel(statement));
                statement.setFetchSize(ROWS_AT_A_TIME);
                try (var rows = statement.executeQuery(query)) {
                    copy(rows, run);
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new SheetException(place + ": " + sentence(e), e);
        }
    }

    private static void beCareful(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            connection.setReadOnly(true);
        } catch (SQLException e) {
            // SQLite takes this only when it opens: see openedAsItIs.
        }
    }

    /** Databases in files: to be read only, and not to be made when they are not there. */
    private Properties openedAsItIs() {
        var properties = new Properties();
        if (url.startsWith("jdbc:sqlite:")) {
            properties.put("open_mode", "1");
        } else if (url.startsWith("jdbc:h2:")) {
            properties.put("IFEXISTS", "TRUE");
            properties.put("ACCESS_MODE_DATA", "r");
        }
        return properties;
    }

    private Connection connect(Driver driver, SourceRun run) throws IOException, SQLException {
        var properties = openedAsItIs();
        run.login().ifPresent(login -> {
            properties.put("user", login.user());
            properties.put("password", new String(login.secret()));
        });
        var connection = driver.connect(url, properties);
        if (connection == null) {
            throw new SheetException("The driver does not open " + place);
        }
        return connection;
    }

    private static void copy(ResultSet rows, SourceRun run) throws SQLException, IOException {
        var columns = rows.getMetaData();
        try (var list = run.table(labels(columns))) {
            while (rows.next()) {
                var row = new ArrayList<String>(columns.getColumnCount());
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    row.add(ColumnText.of(rows.getObject(column)));
                }
                list.write(row);
            }
        }
    }

    private static ArrayList<String> labels(ResultSetMetaData columns) throws SQLException {
        var labels = new ArrayList<String>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            labels.add(columns.getColumnLabel(column));
        }
        return labels;
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            // It has ended by itself meanwhile.
        }
    }

    /** The first line of what the driver says. */
    private static String sentence(SQLException failure) {
        var message = String.valueOf(failure.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end).strip();
    }
}
