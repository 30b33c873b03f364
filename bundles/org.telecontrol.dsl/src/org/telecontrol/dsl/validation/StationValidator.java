/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All rules of the language. */
@ComposedChecks(validators = {LinkProfileRules.class, NameRules.class, AddressRules.class, DuplicateAddressRule.class,
        EndpointRule.class, TypeRules.class, PropertyRules.class, ValueRangeRule.class, SimulationRules.class,
        CommandRules.class,
        ReturnInformationRules.class, OverrideRules.class, UnusedTypicalRule.class, DveRules.class, SecretRule.class,
        AllowanceRules.class})
public class StationValidator extends AbstractStationValidator {

    /** The rules hold for a configuration in XMI as well. */
    @Override
    public boolean isLanguageSpecific() {
        return false;
    }
}
