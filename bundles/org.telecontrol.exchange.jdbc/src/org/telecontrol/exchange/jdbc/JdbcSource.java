/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.jdbc;

import java.nio.file.Path;

import org.telecontrol.exchange.source.Fetch;
import org.telecontrol.exchange.source.ImportSource;
import org.telecontrol.exchange.yaml.YamlMap;

/**
 * A query of a database:
 *
 * <pre>
 * source: jdbc
 * url: jdbc:postgresql://grid.example.org/points
 * driver: postgresql.jar
 * user: reader
 * query: select ioa, name, type from points where rtu = 'EAST' order by ioa
 * </pre>
 *
 * <p>A database in a file beside the description is named by {@code ${folder}}: {@code jdbc:sqlite:${folder}/grid.db}.
 */
public final class JdbcSource implements ImportSource {

    private static final String FOLDER = "${folder}";

    @Override
    public String id() {
        return "jdbc";
    }

    @Override
    public String name() {
        return "Rows of a database";
    }

    @Override
    public Fetch prepare(YamlMap settings, Path folder) {
        settings.required("source");
        var url = settings.required("url");
        if (!url.isBlank() && !url.startsWith("jdbc:")) {
            settings.mistake("url", "\"url\" starts with \"jdbc:\", not as \"" + url + "\"");
        }
        if (url.matches("(?i).*[?;&](password|pwd)=.*")) {
            settings.mistake("url", "A password does not belong into a file: name the \"user\" only; "
                    + "the password is asked for when the list is fetched");
        }
        var query = settings.required("query");
        var driver = settings.text("driver", "");
        var drivers = driver.isEmpty() ? Drivers.shipped() : Drivers.of(folder.resolve(driver).normalize());
        return new JdbcFetch(url, url.replace(FOLDER, folder.toString()), query, drivers);
    }
}
