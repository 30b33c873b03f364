/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

/**
 * What problems are called in listings and quick fixes; a code never changes its meaning. The rules behind them are in
 * {@link org.telecontrol.dsl.rules.RuleTable}.
 */
public final class IssueCodes {

    /** The text is not understood. */
    public static final String SYNTAX = "syntax";

    /** A word is no such value. */
    public static final String VALUE = "value";

    /** A name leads nowhere. */
    public static final String UNRESOLVED_REFERENCE = "unresolved-reference";

    /** Two elements of one scope have one name. */
    public static final String DUPLICATE_NAME = "duplicate-name";

    /** A name is no identifier. */
    public static final String INVALID_NAME = "invalid-name";

    /** One common address, information object address and type is declared twice. */
    public static final String DUPLICATE_ADDRESS = "duplicate-address";

    /** One point is declared under several types of one family. */
    public static final String SAME_POINT = "same-point";

    /** Points of several type families have one address. */
    public static final String SHARED_ADDRESS = "shared-address";

    /** An information object address is no address of a point or does not fit into its field. */
    public static final String ADDRESS_RANGE = "address-range";

    /** A common address is no address of a station or does not fit into its field. */
    public static final String COMMON_ADDRESS_RANGE = "common-address-range";

    /** A common address is declared twice in an RTU. */
    public static final String DUPLICATE_STATION = "duplicate-station";

    /** A relative address outside of a typical, or a negative one. */
    public static final String RELATIVE_ADDRESS = "relative-address";

    /** A point has a type of the control direction, or a command one of the monitor direction. */
    public static final String TYPE_DIRECTION = "type-direction";

    /** A type is outside of the 104 profile. */
    public static final String TYPE_PROFILE = "type-profile";

    /** Time-outs contradict each other or are out of range. */
    public static final String TIMER = "timer";

    /** k and w contradict each other or are out of range. */
    public static final String WINDOW = "window";

    /** A number is out of the range of its property. */
    public static final String RANGE = "range";

    /** There is no such time zone. */
    public static final String TIME_ZONE = "time-zone";

    /** State texts do not go with the type. */
    public static final String STATES = "states";

    /** A scaling loses the value. */
    public static final String SCALING = "scaling";

    /** A property means nothing for the command. */
    public static final String COMMAND = "command";

    /** What a command returns is no point. */
    public static final String RETURN_INFORMATION = "return-information";

    /** An override does not go with its point, or there are two for one point. */
    public static final String OVERRIDE = "override";

    /** A DVE group is its own ancestor. */
    public static final String DVE_CYCLE = "dve-cycle";

    /** A member of a DVE group contradicts itself. */
    public static final String DVE_MEMBER = "dve-member";

    /** Names differ only in case. */
    public static final String NAME_CASE = "name-case";

    /** Two uses of typicals bring points with one address and type. */
    public static final String OVERLAPPING_USES = "overlapping-uses";

    /** A point of a typical has an absolute address. */
    public static final String ABSOLUTE_ADDRESS = "absolute-address";

    /** Two RTUs have one endpoint, or an RTU has it twice. */
    public static final String SHARED_ENDPOINT = "shared-endpoint";

    /** w exceeds two thirds of k. */
    public static final String WINDOW_RATIO = "window-ratio";

    /** Scaling or limits of a value that is no number. */
    public static final String SCALING_TYPE = "scaling-type";

    /** Limits do not rise. */
    public static final String LIMITS = "limits";

    /** A value that the type cannot carry. */
    public static final String VALUE_RANGE = "value-range";

    /** What a point does in a simulation does not go with its type. */
    public static final String SIMULATION = "simulation";

    /** A value is to be reported periodically that is not reported so. */
    public static final String CYCLIC = "cyclic";

    /** A command has no return information. */
    public static final String COMMAND_WITHOUT_RETURN = "command-without-return";

    /** Return information is of a kind that cannot show what was ordered. */
    public static final String RETURN_KIND = "return-kind";

    /** A command that has no S/E bit is to be selected. */
    public static final String SELECT = "select";

    /** A termination is expected that the type does not give. */
    public static final String TERMINATION = "termination";

    /** A secret is in the file. */
    public static final String SECRET = "secret";

    /** Nobody uses a typical. */
    public static final String UNUSED_TYPICAL = "unused-typical";

    /** A DVE group has no members. */
    public static final String DVE_EMPTY = "dve-empty";

    /** A member of a DVE group matches nothing. */
    public static final String DVE_PATTERN = "dve-pattern";

    /** An allowance names no rule. */
    public static final String ALLOW_UNKNOWN = "allow-unknown";

    /** An allowance has no reason. */
    public static final String ALLOW_REASON = "allow-reason";

    /** An allowance is not needed. */
    public static final String ALLOW_UNUSED = "allow-unused";

    private IssueCodes() {}
}
