/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Runs the benches in the product. Standard output carries figures and nothing else. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
public final class BenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext application) throws CoreException {
        application.applicationRunning();
        var arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        var results = utf8(FileDescriptor.out);
        var messages = utf8(FileDescriptor.err);
        System.setOut(messages);
        Logger.getRootLogger().addAppender(new NullAppender());
        var code = new BenchCommand(Benches.ALL, results, messages).run(arguments);
        ResourcesPlugin.getWorkspace().save(true, null);
        return code;
    }

    @Override
    public void stop() {
        // A bench ends when it has measured, or with the process.
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
