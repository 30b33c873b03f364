/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telecontrol.capture.CaptureReader;
import org.telecontrol.capture.CapturedApdu;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.ApduDecoder;
import org.telecontrol.link.DecodedApdu;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.simulator.ReplaySource;
import org.telecontrol.simulator.ReplayedValue;

/** Recorded traffic: each point has the values that were sent under its addresses in a type of its kind. */
@Component(service = ReplaySource.class)
public final class CaptureReplay implements ReplaySource {

    private final LinkProvider links;

    @Activate
    public CaptureReplay(@Reference LinkProvider links) {
        this.links = links;
    }

    @Override
    public boolean reads(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(pcap|pcapng)");
    }

    @Override
    public Map<ConfiguredPoint, List<ReplayedValue>> read(Path file, Collection<ConfiguredPoint> points,
            LinkSettings settings) throws IOException {
        var recording = new Recording(points, links.decoder(settings));
        CaptureReader.read(file, recording);
        return recording.values;
    }

    /** Takes the values out of APDUs. */
    private static final class Recording implements Consumer<CapturedApdu> {

        private final Map<PointAddress, ConfiguredPoint> points = new HashMap<>();
        private final Map<ConfiguredPoint, List<ReplayedValue>> values = new HashMap<>();
        private final ApduDecoder decoder;
        private Optional<Instant> beginning = Optional.empty();

        Recording(Collection<ConfiguredPoint> points, ApduDecoder decoder) {
            points.forEach(point -> this.points.put(point.address(), point));
            this.decoder = decoder;
        }

        @Override
        public void accept(CapturedApdu apdu) {
            var first = beginning.orElse(apdu.at());
            beginning = Optional.of(first);
            if (decoder.decode(apdu.octets()) instanceof DecodedApdu.Information information) {
                information.asdu().ifPresent(asdu -> take(asdu, Duration.between(first, apdu.at())));
            }
        }

        private void take(Asdu asdu, Duration offset) {
            var kind = asdu.type().filter(type -> type.direction() == Direction.MONITOR)
                    .map(TypeIdentification::valueKind);
            if (kind.isEmpty() || offset.isNegative()) {
                return;
            }
            for (var object : asdu.objects()) {
                var point = points.get(new PointAddress(asdu.commonAddress(), object.ioa()));
                if (point != null && point.type().valueKind() == kind.get()) {
                    values.computeIfAbsent(point, none -> new ArrayList<>())
                            .add(new ReplayedValue(offset, object.element()));
                }
            }
        }
    }
}
