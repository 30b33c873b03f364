/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.telecontrol.model.station.Configuration;

import com.google.inject.Inject;

/** A {@code *.station} file. Saving keeps the words and comments of everything that was not changed. */
public class StationResource extends LazyLinkingResource {

    @Inject
    private TextMerge merge;

    @Inject
    private StationText text;

    /**
     * What saving writes.
     *
     * @throws UnwritableException where the model holds something that has no text
     */
    public String text() {
        var root = getContents().isEmpty() ? null : getContents().get(0);
        if (!(root instanceof Configuration configuration)) {
            return "";
        }
        return getParseResult() == null || getParseResult().getRootNode() == null
                ? text.of(configuration)
                : merge.of(this, configuration);
    }

    @Override
    public void doSave(@Nullable OutputStream output, @Nullable Map<?, ?> options) throws IOException {
        if (output != null) {
            output.write(text().getBytes(getEncoding()));
        }
    }
}
