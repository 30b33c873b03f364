/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The language for editors outside of the workbench, by the Language Server Protocol.
 *
 * <p>Documents, the index, builds and their cancelling are Xtext's language server. What is asked of a text is answered by
 * the services that the workbench has too, since Xtext's own answers count lines from the start of the file for every
 * offset, load files from several threads, and rename and outline nothing unless more is bound.
 *
 * <p><b>Threads.</b> One thread reads messages. Everything that touches a model, builds and answers alike, runs on one
 * further thread in the order of the messages; a change cancels what was asked before it and is not answered yet. Folders with
 * more than some hundred kilobytes are read step by step between the messages; what cannot be told before all is read, such
 * as references and other names, waits for it, and of the open files only syntax errors are told until then.
 *
 * <p><b>Boundaries.</b> One client for each server. Nothing but messages goes to the stream that the server is given.
 */
@NonNullByDefault
package org.telecontrol.dsl.ide.server;

import org.eclipse.jdt.annotation.NonNullByDefault;
