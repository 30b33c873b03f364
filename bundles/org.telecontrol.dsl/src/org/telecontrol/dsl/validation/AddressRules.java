/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.INFORMATION_OBJECT__ADDRESS;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_OVERRIDE__ADDRESS;
import static org.telecontrol.model.station.StationPackage.Literals.STATION__COMMON_ADDRESS;
import static org.telecontrol.model.station.StationPackage.Literals.TYPICAL_USE__BASE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.InformationObjectAddress;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;
import org.telecontrol.model.values.RtuLinks;

/** Addresses are ones of stations and points, and fit into the fields of the RTU's link. */
public class AddressRules extends Rules {

    public static final String RELATIVE_OUTSIDE_OF_TYPICAL = "Only the points of a typical have relative addresses: leave out the +";

    @Check
    public void addresses(Rtu rtu) {
        var link = RtuLinks.profile(rtu);
        int largest = InformationObjectAddress.maxOf(Math.clamp(link.getInformationObjectAddressSize(), 1, 3));
        Set<Integer> commonAddresses = new HashSet<>();
        for (var station : rtu.getStations()) {
            commonAddress(station, link);
            if (!commonAddresses.add(station.getCommonAddress())) {
                report(IssueCodes.DUPLICATE_STATION, station, STATION__COMMON_ADDRESS, "Station "
                        + station.getCommonAddress() + " is declared twice in RTU " + rtu.getName());
            }
            station.getElements().stream().filter(InformationObject.class::isInstance)
                    .map(InformationObject.class::cast).forEach(point -> ownAddress(point, largest));
        }
        usedAddresses(rtu, largest);
    }

    private void commonAddress(Station station, LinkProfile link) {
        int address = station.getCommonAddress();
        boolean oneOctet = link.getCommonAddressSize() == 1;
        int largest = oneOctet ? 254 : CommonAddress.MAX;
        if (address == largest + 1) {
            report(IssueCodes.COMMON_ADDRESS_RANGE, station, STATION__COMMON_ADDRESS, "Common address " + address
                    + " means all stations: a station has 1 to " + largest);
        } else if (address < CommonAddress.MIN || address > largest) {
            report(IssueCodes.COMMON_ADDRESS_RANGE, station, STATION__COMMON_ADDRESS, "A common address of "
                    + (oneOctet ? "one octet" : "two octets") + " is 1 to " + largest + ", not " + address);
        }
    }

    private void ownAddress(InformationObject point, int largest) {
        if (point.isRelative()) {
            report(IssueCodes.RELATIVE_ADDRESS, point, INFORMATION_OBJECT__ADDRESS,
                    RELATIVE_OUTSIDE_OF_TYPICAL);
        } else {
            inRange(point, INFORMATION_OBJECT__ADDRESS, point.getAddress(), largest, "");
        }
    }

    /** The first point of each use that is out of range; an address said by an override is its own problem. */
    private void usedAddresses(Rtu rtu, int largest) {
        Map<Typical, Extent> extents = new HashMap<>();
        for (var station : rtu.getStations()) {
            for (var element : station.getElements()) {
                if (element instanceof TypicalUse use && use.getTypical() != null) {
                    use.getOverrides().stream().filter(override -> override.getAddress() != null).forEach(override -> {
                        inRange(override, POINT_OVERRIDE__ADDRESS, override.getAddress(), largest, "");
                    });
                    base(use, extents.computeIfAbsent(use.getTypical(), Extent::of), largest);
                }
            }
        }
    }

    private void base(TypicalUse use, Extent extent, int largest) {
        if (isPointAddress(use.getBase() + extent.lowest(), largest)
                && isPointAddress(use.getBase() + extent.highest(), largest)) {
            return;
        }
        Set<InformationObject> changed = new HashSet<>();
        use.getOverrides().stream().filter(override -> override.isOmitted() || override.getAddress() != null)
                .forEach(override -> changed.add(override.getPoint()));
        use.getTypical().getElements().stream().filter(point -> point.isRelative() && !changed.contains(point))
                .filter(point -> !isPointAddress(use.getBase() + point.getAddress(), largest)).findFirst()
                .ifPresent(point -> inRange(use, TYPICAL_USE__BASE, use.getBase() + point.getAddress(), largest,
                        " (" + use.getName() + "." + point.getName() + ")"));
    }

    /** The lowest and the highest relative address of a typical, looked up once for all of its uses. */
    private record Extent(int lowest, int highest) {

        static Extent of(Typical typical) {
            var addresses = typical.getElements().stream().filter(InformationObject::isRelative)
                    .mapToInt(InformationObject::getAddress).summaryStatistics();
            return addresses.getCount() == 0 ? new Extent(1, 1) : new Extent(addresses.getMin(), addresses.getMax());
        }
    }

    private void inRange(EObject object, EAttribute feature, int address, int largest, String whose) {
        if (address == 0) {
            report(IssueCodes.ADDRESS_RANGE, object, feature,
                    "Information object address 0 belongs to system commands, a point has none" + whose);
        } else if (!isPointAddress(address, largest)) {
            report(IssueCodes.ADDRESS_RANGE, object, feature, "An information object address is 1 to " + largest
                    + (largest < InformationObjectAddress.MAX ? " with the link's field size" : "") + ", not "
                    + address + whose);
        }
    }

    private static boolean isPointAddress(int address, int largest) {
        return address >= InformationObjectAddress.MIN && address <= largest;
    }

    @Check
    public void relativeAddresses(Typical typical) {
        for (var point : typical.getElements()) {
            if (!point.isRelative()) {
                report(IssueCodes.ABSOLUTE_ADDRESS, point, INFORMATION_OBJECT__ADDRESS, "A point of a typical has a "
                        + "relative address, such as +" + point.getAddress() + ": without + all uses have the same");
                inRange(point, INFORMATION_OBJECT__ADDRESS, point.getAddress(), InformationObjectAddress.MAX, "");
            } else if (point.getAddress() < 0) {
                report(IssueCodes.RELATIVE_ADDRESS, point, INFORMATION_OBJECT__ADDRESS,
                        "A relative address is not negative: let the base be the lowest address");
            }
        }
    }
}
