/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.validation.DuplicateAddressRule;

/** A rule that looks at all points of an RTU ends in the middle of them. */
class CancellingTest {

    private static final int POINTS = 1000;
    private static final int ENOUGH = 10;

    @Test
    void theSearchForDuplicatesEndsWithinAnRtu() throws IOException {
        var text = new StringBuilder("rtu R {\n  station 1 {\n");
        for (var point = 1; point <= POINTS; point++) {
            text.append("    point P").append(point).append(" M_SP_TB_1 ").append(point).append('\n');
        }
        var resource = StationLanguage.get(XtextResourceSet.class).createResource(URI.createFileURI("/r.station"));
        resource.load(new ByteArrayInputStream(text.append("  }\n}\n").toString().getBytes(StandardCharsets.UTF_8)),
                Map.of());
        var asked = new int[1];
        CancelIndicator cancel = () -> isInRule() && ++asked[0] >= ENOUGH;
        assertThrows(OperationCanceledError.class,
                () -> StationLanguage.get(IResourceValidator.class).validate(resource, CheckMode.ALL, cancel));
        assertEquals(ENOUGH, asked[0]);
    }

    private static boolean isInRule() {
        return StackWalker.getInstance().walk(frames -> frames
                .anyMatch(frame -> frame.getClassName().equals(DuplicateAddressRule.class.getName())));
    }
}
