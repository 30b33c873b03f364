/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The station language inside the workbench, without a window: from files and open documents to problems, completion,
 * outline and colours.
 * <ul>
 * <li>{@code language}: the one injector</li>
 * <li>{@code index}: what the files of a project declare, and what follows from a change</li>
 * <li>{@code build}: nature, builder, problem markers (on save)</li>
 * <li>{@code document}: open documents, checked as they are typed</li>
 * <li>{@code assist}, {@code tokens}: what helps to write and read one text</li>
 * </ul>
 * Who owns which thread:
 * <ul>
 * <li>The thread that changes a document (the UI thread) only copies the change into the document's mirror and starts
 * the check again; it never waits for a model.</li>
 * <li>Each open document has one job that parses and validates; the next keystroke cancels it. The document's model is
 * guarded by one lock, taken by that job, by {@code read}, which parses where it must and so belongs into a job, and by
 * {@code glance}, which is for the UI thread: it waits no longer than its caller allows and never parses. Both make a
 * running validation give way.</li>
 * <li>Builds run in the platform's build job without a workspace lock, one per project at a time. They work on models
 * of their own, a few at a time in threads that end with the build, and publish an immutable index.</li>
 * <li>Listeners are called in the job that found the news.</li>
 * </ul>
 */
@NonNullByDefault
package org.telecontrol.dsl.host;

import org.eclipse.jdt.annotation.NonNullByDefault;
