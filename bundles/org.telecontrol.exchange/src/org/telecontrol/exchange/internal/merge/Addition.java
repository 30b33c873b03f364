/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportSelection;
import org.telecontrol.model.station.InformationObject;

/**
 * An object that is new. Lists that are imported first have very many of them: the change is made only when somebody asks
 * for it, and into an RTU that is new itself the object is put at once, from where it is taken if it is not selected.
 */
final class Addition implements Step {

    private final RtuTarget target;
    private final Item item;
    private final InformationObject object;
    private final boolean conflicting;
    private @Nullable Change change;

    /** @param conflicting whether it is only done when that is asked for */
    Addition(RtuTarget target, Item item, InformationObject object, boolean conflicting) {
        this.target = target;
        this.item = item;
        this.object = object;
        this.conflicting = conflicting;
    }

    InformationObject object() {
        return object;
    }

    @Override
    public Change change() {
        var made = change;
        if (made == null) {
            var listed = item.listed();
            made = new Change(Change.Kind.ADDED, target.rtu().getName(), item.commonAddress(), listed.ioa(),
                    object.getName(), listed.sheet(), listed.row(), List.of());
            change = made;
        }
        return made;
    }

    /** Puts the object into an RTU that is new. */
    void prepare() {
        if (target.isNew()) {
            insert();
        }
    }

    @Override
    public void apply(ImportSelection selection) {
        boolean selected = selection.isUntouched() ? !conflicting : selection.isSelected(change());
        boolean prepared = object.eContainer() != null;
        if (selected && !prepared) {
            insert();
        } else if (!selected && prepared) {
            EcoreUtil.remove(object);
        }
        if (selected) {
            target.put();
        }
    }

    private void insert() {
        var behind = item.behind();
        target.insert(object, item.commonAddress(), behind == null ? null : behind.placed());
    }
}
