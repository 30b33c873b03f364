/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.TlsSettings;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.KeyStores;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.ui.security.SecureStorePasswords;
import org.telecontrol.live.ui.security.StorePasswords;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;
import org.telecontrol.testkit.ui.waits.Until;

/** Connecting over TLS with passwords from a secure storage of the test's own, over real sockets. */
@UiTest
class TlsConnectTest {

    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
    private static final String MASTER = "master-for-tests-only";

    @TempDir
    Path folder = Path.of("");

    private final J60870LinkProvider links = new J60870LinkProvider();
    private final Sessions sessions = Sessions.over(links);
    private final LivePage page = new LivePage();
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("secure");
    private final List<ServiceRegistration<?>> services = new ArrayList<>();
    private final List<ControlledStation> stations = new ArrayList<>();

    @BeforeEach
    void makeStation() throws Exception {
        register(Sessions.class, sessions);
        project.create(null);
        project.open(null);
        KeyStores.make(folder.resolve("station.p12"), trustStore());
        var tls = new TlsSettings(folder.resolve("station.p12"), null, KeyStores.PASSWORDS, false, false);
        var station = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT.withTls(tls),
                link -> (from, event) -> {});
        stations.add(station);
        project.getFile("grid.station").create("""
                link secure { tls { trust-store "trust.p12" } }
                rtu NORTH at "127.0.0.1":%d link secure { station 1 { point Door M_SP_NA_1 5003 } }
                """.formatted(station.endpoint().port()).getBytes(StandardCharsets.UTF_8), true, false, null);
    }

    @AfterEach
    void tidyUp() throws CoreException {
        page.view.close();
        services.forEach(ServiceRegistration::unregister);
        sessions.closeAll().join();
        stations.forEach(ControlledStation::close);
        project.delete(true, true, null);
    }

    @Test
    void thePasswordIsAskedForOnceAndKeptEncrypted() throws Exception {
        var storage = storage();
        register(StorePasswords.class, new SecureStorePasswords(() -> Optional.of(storage)));
        connect();
        var dialog = passwordDialog();
        answer(dialog, "wrong");
        answer(dialog, KeyStores.PASSWORD); // the dialog stays until the password opens the store
        var master = page.bot.shell("Secure Storage");
        master.bot().textWithLabel("Once more:").setText(MASTER);
        answer(master, MASTER);
        awaitState(SessionState.STARTED);

        session().close().join();
        register(StorePasswords.class, new SecureStorePasswords(() -> Optional.of(storage)));
        sessions.forget("NORTH");
        connect();
        awaitState(SessionState.STARTED);
        assertFalse(filesThatSay(KeyStores.PASSWORD).contains(folder.resolve("secure_storage")), "it is encrypted");
        assertTrue(Files.size(folder.resolve("secure_storage")) > 0);
        assertEquals(List.of(), filesThatSay(KeyStores.PASSWORD));
    }

    @Test
    void withoutThePasswordTheConnectionSaysWhatIsMissing() throws Exception {
        var storage = storage();
        register(StorePasswords.class, new SecureStorePasswords(() -> Optional.of(storage)));
        connect();
        passwordDialog().bot().button("Cancel").click();
        page.bot.waitUntil(Until.holds(() -> session().status().detail().contains("no password for"),
                () -> session().status().toString()));
        assertTrue(session().status().detail().contains(trustStore().getFileName().toString()));
    }

    private SWTBotShell passwordDialog() {
        return page.bot.shell("Password of a Store");
    }

    private ISecurePreferences storage() throws IOException {
        return SecurePreferencesFactory.open(folder.resolve("secure_storage").toUri().toURL(), null);
    }

    private Path trustStore() {
        return project.getLocation().toPath().resolve("trust.p12");
    }

    private List<Path> filesThatSay(String word) throws IOException {
        try (var files = Stream.concat(Files.walk(folder), Files.walk(project.getLocation().toPath()))) {
            return files.filter(Files::isRegularFile).filter(file -> says(file, word)).toList();
        }
    }

    private static boolean says(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void connect() {
        Views.show(page.bot, EXPLORER).bot().tree().expandNode("secure").getNode("grid.station").contextMenu()
                .menu("Connect...", false, 0).click();
    }

    private static void answer(SWTBotShell dialog, String password) {
        dialog.bot().textWithLabel("Password:").setText(password);
        dialog.bot().button("OK").click();
    }

    private Session session() {
        page.bot.waitUntil(Until.holds(() -> sessions.find("NORTH").isPresent(), () -> "There is no session."));
        return sessions.find("NORTH").orElseThrow();
    }

    private void awaitState(SessionState state) {
        page.bot.waitUntil(Until.holds(() -> session().status().state() == state,
                () -> "The session is " + session().status()));
    }

    private <S> void register(Class<S> type, S service) {
        services.add(FrameworkUtil.getBundle(TlsConnectTest.class).getBundleContext().registerService(type, service,
                new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000 + services.size()))));
    }
}
