/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.points;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.CommandProperties;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Limits;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.PointReference;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Scaling;
import org.telecontrol.model.station.SimulatedBehaviour;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.TerminationExpectation;
import org.telecontrol.model.station.TypicalUse;

/** One information object of one RTU, with its absolute address and what its use changes of the typical. */
public final class ConfiguredPoint {

    /** How long a selection is taken to hold where the configuration does not say. */
    public static final Duration DEFAULT_SELECT_TIMEOUT = Duration.ofSeconds(10);

    private final Rtu rtu;
    private final Station station;
    private final InformationObject declaration;
    private final @Nullable TypicalUse use;
    private final @Nullable PointOverride override;
    private final int ioa;

    private ConfiguredPoint(Rtu rtu, Station station, InformationObject declaration, @Nullable TypicalUse use,
            @Nullable PointOverride override, int ioa) {
        this.rtu = rtu;
        this.station = station;
        this.declaration = declaration;
        this.use = use;
        this.override = override;
        this.ioa = ioa;
    }

    static ConfiguredPoint own(Rtu rtu, Station station, InformationObject declaration) {
        return new ConfiguredPoint(rtu, station, declaration, null, null, declaration.getAddress());
    }

    static ConfiguredPoint ofUse(Rtu rtu, Station station, TypicalUse use, InformationObject declaration,
            @Nullable PointOverride override) {
        Integer replaced = override == null ? null : override.getAddress();
        int offset = declaration.getAddress() + (declaration.isRelative() ? use.getBase() : 0);
        return new ConfiguredPoint(rtu, station, declaration, use, override, replaced == null ? offset : replaced);
    }

    public Rtu rtu() {
        return rtu;
    }

    public Station station() {
        return station;
    }

    /** Where the point is declared: in the station or in the typical. */
    public InformationObject declaration() {
        return declaration;
    }

    /** The use that brings the point, none for a point of the station itself. */
    public @Nullable TypicalUse use() {
        return use;
    }

    /** The name within the RTU, for example {@code F01.Q0_Pos}. */
    public String name() {
        var prefix = use;
        return prefix == null ? declaration.getName() : prefix.getName() + '.' + declaration.getName();
    }

    /** The name within the configuration, for example {@code NORTH.F01.Q0_Pos}. */
    public String qualifiedName() {
        return rtu.getName() + '.' + name();
    }

    public int commonAddress() {
        return station.getCommonAddress();
    }

    /** The information object address; configured values out of range are not corrected here. */
    public int ioa() {
        return ioa;
    }

    public PointAddress address() {
        return new PointAddress(commonAddress(), ioa);
    }

    public TypeIdentification type() {
        return declaration.getType();
    }

    public boolean isCommand() {
        return declaration instanceof Command;
    }

    /** Empty where there is none. */
    public String description() {
        String text = own(PointProperties::getDescription);
        return text == null ? "" : text;
    }

    /** Empty where there is none. */
    public String unit() {
        String text = own(PointProperties::getUnit);
        return text == null ? "" : text;
    }

    public @Nullable Scaling scaling() {
        return own(PointProperties::getScaling);
    }

    /** Configured state texts, empty where there are none. */
    public List<String> states() {
        return list(PointProperties::getStates);
    }

    public @Nullable Limits limits() {
        return own(PointProperties::getLimits);
    }

    public @Nullable Double deadBand() {
        return own(PointProperties::getDeadBand);
    }

    public List<Integer> interrogationGroups() {
        return list(PointProperties::getInterrogationGroups);
    }

    public @Nullable Integer counterGroup() {
        return own(PointProperties::getCounterGroup);
    }

    public Set<QualityFlag> toleratedQuality() {
        Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        flags.addAll(list(PointProperties::getToleratedQuality));
        return flags;
    }

    /** The period of periodic reports, none where there are none. */
    public @Nullable Duration cyclicPeriod() {
        return own(PointProperties::getCyclicPeriod);
    }

    /** The period of the background scan, none where there is none. */
    public @Nullable Duration backgroundPeriod() {
        return own(PointProperties::getBackgroundPeriod);
    }

    /** What the value does in a simulation, none where its type makes it plausible. */
    public @Nullable SimulatedBehaviour simulation() {
        return own(PointProperties::getSimulation);
    }

    /** Keys and values of the declaration; those of the override take the place of all of the same key. */
    public List<Map.Entry<String, String>> metadata() {
        var texts = HeldMetadata.texts(declaration);
        var changes = override;
        if (changes != null && !HeldMetadata.isEmpty(changes)) {
            texts.removeIf(text -> changes.getMetadata().stream().anyMatch(c -> c.getKey().equals(text.getKey())));
            texts.addAll(HeldMetadata.texts(changes));
        }
        return texts;
    }

    /** QU or QL, 0 where the configuration does not say. */
    public int qualifier() {
        Integer qualifier = ofCommand(CommandProperties::getQualifier);
        return qualifier == null ? 0 : qualifier;
    }

    public CommandMode mode() {
        CommandMode mode = ofCommand(command -> command.isSetMode() ? command.getMode() : null);
        return mode == null ? CommandMode.DIRECT : mode;
    }

    public Duration selectTimeout() {
        Duration timeout = ofCommand(CommandProperties::getSelectTimeout);
        return timeout == null ? DEFAULT_SELECT_TIMEOUT : timeout;
    }

    public TerminationExpectation termination() {
        TerminationExpectation expectation = ofCommand(
                command -> command.isSetTermination() ? command.getTermination() : null);
        return expectation == null ? TerminationExpectation.EXPECTED : expectation;
    }

    @Nullable
    PointReference returnInformation() {
        return ofCommand(CommandProperties::getReturnInformation);
    }

    /**
     * How the point that shows a command's effect calls off and on: a command that has no words of its own is given in
     * these. Empty where that point has none either, or is not switched.
     */
    public List<String> returnedStates() {
        var reference = returnInformation();
        var shown = reference == null ? null : reference.getPoint();
        if (reference == null || shown == null || shown.getType() == null) {
            return List.of();
        }
        var texts = states(shown, reference.getUse() == null ? use : reference.getUse());
        return switch (shown.getType().valueKind()) {
            case SINGLE_POINT -> texts.size() == 2 ? texts : List.of();
            case DOUBLE_POINT -> texts.size() == 4 ? texts.subList(1, 3) : texts.size() == 2 ? texts : List.of();
            default -> List.of();
        };
    }

    private static List<String> states(InformationObject declared, @Nullable TypicalUse use) {
        var changes = use == null ? Stream.<PointOverride>of() : use.getOverrides().stream();
        return changes.filter(change -> change.getPoint() == declared && !change.getStates().isEmpty()).findFirst()
                .<PointProperties>map(change -> change).orElse(declared).getStates();
    }

    private <T> @Nullable T own(Function<PointProperties, @Nullable T> property) {
        var changes = override;
        T changed = changes == null ? null : property.apply(changes);
        return changed != null ? changed : property.apply(declaration);
    }

    private <T> List<T> list(Function<PointProperties, List<T>> property) {
        var changes = override;
        List<T> changed = changes == null ? List.of() : property.apply(changes);
        return changed.isEmpty() ? property.apply(declaration) : changed;
    }

    private <T> @Nullable T ofCommand(Function<CommandProperties, @Nullable T> property) {
        var changes = override;
        T changed = changes == null ? null : property.apply(changes);
        if (changed != null) {
            return changed;
        }
        return declaration instanceof Command command ? property.apply(command) : null;
    }

    @Override
    public String toString() {
        return qualifiedName() + " " + type() + " " + address();
    }
}
