/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.station.impl;

import java.util.ArrayList;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.MetadataEntry;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.StationPackage;

/**
 * Holds metadata as texts until somebody asks for the entries: a long list brings millions of them, and most are never
 * looked at one by one. The generator makes points and commands of this class.
 */
public abstract class InformationObjectImplCustom extends InformationObjectImpl {

    /** A key, its value, the next key and so on; none once there are entries. */
    private volatile String[] held;

    /**
     * Gives a new object, which has no metadata yet, its metadata. That is no change that anybody is told of.
     *
     * @param keysAndValues a key, its value, the next key and so on; not to be changed afterwards
     */
    public void holdMetadata(String[] keysAndValues) {
        if (eIsSet(StationPackage.INFORMATION_OBJECT__METADATA)) {
            throw new IllegalStateException(getName() + " has metadata already");
        }
        held = keysAndValues.length == 0 ? null : keysAndValues;
    }

    @Override
    public EList<MetadataEntry> getMetadata() {
        if (held != null) {
            makeEntries();
        }
        return super.getMetadata();
    }

    private synchronized void makeEntries() {
        var texts = held;
        if (texts == null) {
            return;
        }
        var entries = new ArrayList<MetadataEntry>(texts.length / 2);
        for (int i = 0; i < texts.length; i += 2) {
            var entry = StationFactory.eINSTANCE.createMetadataEntry();
            entry.setKey(texts[i]);
            entry.setValue(texts[i + 1]);
            entries.add(entry);
        }
        boolean delivers = eDeliver();
        eSetDeliver(false);
        ((InternalEList<MetadataEntry>) super.getMetadata()).addAllUnique(entries);
        eSetDeliver(delivers);
        held = null;
    }

    @Override
    public boolean eIsSet(int feature) {
        return feature == StationPackage.INFORMATION_OBJECT__METADATA && held != null || super.eIsSet(feature);
    }

    /**
     * Elements within this one as it is now. Most points have none; whoever walks through a model would ask each of its
     * features for them.
     */
    @Override
    public EList<EObject> eContents() {
        return hasContents() ? super.eContents() : EContentsEList.emptyContentsEList();
    }

    private boolean hasContents() {
        return scaling != null || limits != null || simulation != null || held != null || isFilled(metadata)
                || isFilled(allowances) || this instanceof Command command && command.getReturnInformation() != null;
    }

    private static boolean isFilled(EList<?> elements) {
        return elements != null && !elements.isEmpty();
    }
}
