/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.station.impl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

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

    /** Of the values that are held. */
    private List<String> keys;
    /** None once there are entries. */
    private volatile String[] held;

    /**
     * Gives a new object, which has no metadata yet, its metadata. That is no change that anybody is told of.
     *
     * @param keys   not to be changed afterwards; objects may share them
     * @param values one for each key, not to be changed afterwards
     */
    public void holdMetadata(List<String> keys, String[] values) {
        if (eIsSet(StationPackage.INFORMATION_OBJECT__METADATA)) {
            throw new IllegalStateException(getName() + " has metadata already");
        }
        if (keys.size() != values.length) {
            throw new IllegalArgumentException(values.length + " values for " + keys.size() + " keys");
        }
        this.keys = keys;
        held = values.length == 0 ? null : values;
    }

    /** Shows each key with its value, in their order, and makes no entries for it. */
    public void showMetadata(BiConsumer<String, String> visitor) {
        var values = held;
        if (values == null) {
            super.getMetadata().forEach(entry -> visitor.accept(entry.getKey(), entry.getValue()));
            return;
        }
        for (int i = 0; i < values.length; i++) {
            visitor.accept(keys.get(i), values[i]);
        }
    }

    @Override
    public EList<MetadataEntry> getMetadata() {
        if (held != null) {
            makeEntries();
        }
        return super.getMetadata();
    }

    private synchronized void makeEntries() {
        var values = held;
        if (values == null) {
            return;
        }
        var entries = new ArrayList<MetadataEntry>(values.length);
        for (int i = 0; i < values.length; i++) {
            var entry = StationFactory.eINSTANCE.createMetadataEntry();
            entry.setKey(keys.get(i));
            entry.setValue(values[i]);
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
