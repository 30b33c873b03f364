/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.telecontrol.dsl.ide.outline.OutlineNode;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.model.station.StationPackage;

/** The outline in the protocol's terms. */
final class Symbols {

    private final Lines lines;

    Symbols(Lines lines) {
        this.lines = lines;
    }

    List<DocumentSymbol> of(List<OutlineNode> nodes) {
        return nodes.stream().map(this::symbol).toList();
    }

    private DocumentSymbol symbol(OutlineNode node) {
        var symbol = new DocumentSymbol(node.name().isEmpty() ? "?" : node.name(), kind(node.kind()),
                lines.range(node.offset(), node.length()), lines.range(node.nameOffset(), node.nameLength()),
                node.detail(AddressNotation.DECIMAL));
        symbol.setChildren(of(node.children()));
        return symbol;
    }

    static SymbolKind kind(EClass kind) {
        return switch (kind.getClassifierID()) {
            case StationPackage.LINK_PROFILE -> SymbolKind.Interface;
            case StationPackage.TYPICAL -> SymbolKind.Class;
            case StationPackage.RTU -> SymbolKind.Module;
            case StationPackage.STATION -> SymbolKind.Namespace;
            case StationPackage.TYPICAL_USE -> SymbolKind.Object;
            case StationPackage.COMMAND -> SymbolKind.Function;
            case StationPackage.DVE_GROUP -> SymbolKind.Package;
            default -> SymbolKind.Field;
        };
    }
}
