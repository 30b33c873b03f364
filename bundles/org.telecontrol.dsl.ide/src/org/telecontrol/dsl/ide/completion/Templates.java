/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Keyword;
import org.telecontrol.dsl.services.StationGrammarAccess;

import com.google.inject.Inject;

/** What is written again and again, by the word that it begins with. */
class Templates {

    @Inject
    private StationGrammarAccess grammar;

    List<Template> of(Keyword keyword, FreeAddresses free) {
        if (keyword == grammar.getRtuAccess().getRtuKeyword_0()) {
            return List.of(new Template("rtu …", "new RTU with a station", """
                    rtu ${NAME} "${description}" at "${192.0.2.10}":${2404} {
                        station ${1} {
                            $0
                        }
                    }"""));
        }
        if (keyword == grammar.getTypicalAccess().getTypicalKeyword_0()) {
            return List.of(new Template("typical …", "new bay with a breaker", """
                    typical ${Bay} "${a bay}" {
                        point ${Q0_Pos} M_DP_TB_1 +0 "${breaker position}" states "moving", "open", "closed", "faulty"
                        command ${Q0_Ctl} C_DC_NA_1 +${100} "${breaker}" select returns ${Q0_Pos}
                        $0
                    }"""));
        }
        if (keyword == grammar.getLinkProfileAccess().getLinkKeyword_0()) {
            return List.of(new Template("link …", "new link profile", """
                    link ${name} {
                        clock on-connect, every ${1h}
                        interrogate on-connect, every ${15min}
                        $0
                    }"""));
        }
        if (keyword == grammar.getDveGroupAccess().getDveKeyword_0()) {
            return List.of(new Template("dve …", "new DVE group", """
                    dve "${Title}" {
                        export
                        include $0
                    }"""));
        }
        if (keyword == grammar.getStationAccess().getStationKeyword_0()) {
            return List
                    .of(new Template("station …", "new station", "station ${" + orFirst(free.ofStation())
                            + "} {\n    $0\n}"));
        }
        if (keyword == grammar.getPointAccess().getPointKeyword_0()) {
            return List.of(new Template("point …", "new point", "point ${Name} ${M_SP_TB_1} %s \"${description}\"$0"
                    .formatted(address(free.of(false)))));
        }
        if (keyword == grammar.getTypicalUseAccess().getUseKeyword_0()) {
            return List.of(new Template("use …", "points of a typical", "use ${Typical} ${F01} from %s$0"
                    .formatted(address(free.ofElement()))));
        }
        return keyword == grammar.getCommandAccess().getCommandKeyword_0() ? List.of(command(free)) : List.of();
    }

    private static Template command(FreeAddresses free) {
        return new Template("command …", "command with return information", """
                command ${Q0_Ctl} C_DC_NA_1 %s "${breaker}" select returns ${Q0_Pos}
                point ${Q0_Pos} M_DP_TB_1 %s "${breaker position}" states "moving", "open", "closed", "faulty"
                $0""".formatted(address(free.of(true)), address(free.of(false))));
    }

    /** The sign of a relative address is no part of what is typed over. */
    private static String address(@Nullable String free) {
        return free != null && free.startsWith("+") ? "+${" + free.substring(1) + "}" : "${" + orFirst(free) + "}";
    }

    private static String orFirst(@Nullable String address) {
        return address == null ? "1" : address;
    }
}
