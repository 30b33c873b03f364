/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Prints one line for each thing that is wrong with this product; exit code 0 when there is none, 1 otherwise. */
public class ProductCheck implements IApplication {
    @Override
    @NonNullByDefault({})
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        BundleContext bundles = FrameworkUtil.getBundle(ProductCheck.class).getBundleContext();
        List<String> findings = new ArrayList<>();
        findings.addAll(twice(bundles.getBundles()));
        findings.addAll(unresolved(bundles.getBundles()));
        findings.addAll(notStarting(bundles.getBundles()));
        findings.addAll(unsatisfied(bundles));
        findings.addAll(WorkbookCheck.findings());
        findings.forEach(System.out::println);
        System.out.println(
                "product check: " + bundles.getBundles().length + " bundles, " + findings.size() + " findings");
        return findings.isEmpty() ? 0 : 1;
    }

    @Override
    public void stop() {
        // Ends by itself.
    }

    private static List<String> twice(Bundle[] bundles) {
        Map<String, List<String>> versions = new TreeMap<>();
        for (Bundle bundle : bundles) {
            versions.computeIfAbsent(bundle.getSymbolicName(), name -> new ArrayList<>())
                    .add(bundle.getVersion().toString());
        }
        return versions.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + " is there more than once: " + entry.getValue()).toList();
    }

    private static List<String> unresolved(Bundle[] bundles) {
        return Stream.of(bundles).filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .map(bundle -> bundle.getSymbolicName() + " cannot be resolved: " + reason(bundle)).toList();
    }

    private static List<String> notStarting(Bundle[] bundles) {
        List<String> findings = new ArrayList<>();
        for (Bundle bundle : bundles) {
            if (isFragment(bundle) || bundle.getState() == Bundle.INSTALLED || needsDisplay(bundle)) {
                continue;
            }
            try {
                bundle.start(Bundle.START_TRANSIENT);
            } catch (BundleException e) {
                findings.add(bundle.getSymbolicName() + " does not start: " + e.getMessage());
            }
        }
        return findings;
    }

    private static List<String> unsatisfied(BundleContext context) {
        var reference = context.getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) {
            return List.of("declarative services are not running");
        }
        ServiceComponentRuntime runtime = context.getService(reference);
        return runtime.getComponentDescriptionDTOs().stream()
                .filter(component -> component.bundle.symbolicName.startsWith("org.telecontrol."))
                .filter(component -> !isSatisfied(runtime, component))
                .map(component -> component.bundle.symbolicName + ": the component " + component.name
                        + " lacks a service it refers to")
                .toList();
    }

    private static boolean isSatisfied(ServiceComponentRuntime runtime, ComponentDescriptionDTO component) {
        return runtime.getComponentConfigurationDTOs(component).stream()
                .noneMatch(configuration -> configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                        || configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION);
    }

    private static String reason(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
            return "no reason given";
        } catch (BundleException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static boolean isFragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    /** Whether its activator may want a display: it is resolved like all others but not started here. */
    private static boolean needsDisplay(Bundle bundle) {
        String required = bundle.getHeaders().get(Constants.REQUIRE_BUNDLE);
        String imported = bundle.getHeaders().get(Constants.IMPORT_PACKAGE);
        return Stream.of(bundle.getSymbolicName(), String.valueOf(required), String.valueOf(imported))
                .anyMatch(text -> text.contains("org.eclipse.ui") || text.contains("org.eclipse.swt")
                        || text.contains("org.eclipse.jface") || text.contains("org.eclipse.e4.ui"));
    }
}
