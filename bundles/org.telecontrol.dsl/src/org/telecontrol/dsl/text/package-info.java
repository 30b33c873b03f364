/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From a model to its text. A whole model is written in one canonical form: properties in one order, one element a
 * line, so that a diff shows only what changed. A model that came from text is merged into that text: what did not change
 * keeps its words and comments.
 *
 * <p>{@link org.telecontrol.dsl.text.StationResource} is what EMF sees; saving it does the right one of both. Not for
 * several threads at once, as EMF resources are not.
 */
@NonNullByDefault
package org.telecontrol.dsl.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
