/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.welcome;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;

/** The welcome page. Its first offer is the demo, because nothing explains the workbench faster. */
public class WelcomePart extends IntroPart {
    public static final String ID = "org.telecontrol.app.welcome";
    private static final String BUNDLE = "org.telecontrol.app";
    private static final int TEXT_WIDTH = 340;

    private @Nullable FormToolkit toolkit;
    private @Nullable ScrolledForm form;

    @Override
    @NonNullByDefault({})
    public void createPartControl(Composite parent) {
        FormToolkit kit = new FormToolkit(parent.getDisplay());
        toolkit = kit;
        ScrolledForm page = kit.createScrolledForm(parent);
        form = page;
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), page);
        Composite body = page.getBody();
        GridLayoutFactory.fillDefaults().numColumns(2).margins(48, 40).spacing(64, 12).applyTo(body);
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        header(kit, body, resources);
        column(kit, body, resources, Messages.start, Offer.START);
        column(kit, body, resources, Messages.learn, Offer.LEARN);
        page.reflow(true);
    }

    private void header(FormToolkit kit, Composite body, LocalResourceManager resources) {
        Composite header = kit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 0).applyTo(header);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 0).applyTo(header);
        Label logo = kit.createLabel(header, "");
        logo.setImage(image(resources, "icons/telecontrol64.png"));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(logo);
        Label title = kit.createLabel(header, Messages.title);
        title.setFont(larger(resources, 14, SWT.BOLD));
        kit.createLabel(header, Messages.tagline);
    }

    private void column(FormToolkit kit, Composite body, LocalResourceManager resources, String title,
            Iterable<Offer> offers) {
        Composite column = kit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 16).spacing(8, 4).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(column);
        Label heading = kit.createLabel(column, title);
        heading.setFont(larger(resources, 5, SWT.NORMAL));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(heading);
        for (Offer offer : offers) {
            link(kit, column, resources, offer);
        }
    }

    private void link(FormToolkit kit, Composite column, LocalResourceManager resources, Offer offer) {
        Label icon = kit.createLabel(column, "");
        icon.setImage(image(resources, "icons/" + offer.icon() + ".svg"));
        GridDataFactory.swtDefaults().indent(0, 14).applyTo(icon);
        Link link = new Link(column, SWT.NONE);
        link.setText("<a>" + offer.title() + "</a>");
        link.setFont(larger(resources, 2, SWT.BOLD));
        link.addListener(SWT.Selection, event -> run(offer));
        GridDataFactory.swtDefaults().indent(0, 14).applyTo(link);
        Label text = kit.createLabel(column, offer.text(), SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).indent(24, 0).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
    }

    private void run(Offer offer) {
        var commands = getIntroSite().getService(ICommandService.class);
        var handlers = getIntroSite().getService(IHandlerService.class);
        try {
            handlers.executeCommand(commands.deserialize(offer.command()), null);
        } catch (CommandException e) {
            ILog.of(WelcomePart.class).warn(offer.command(), e);
            MessageDialog.openInformation(getIntroSite().getShell(), Messages.title,
                    NLS.bind(Messages.notAvailable, offer.title(), e.getMessage()));
        }
    }

    private static Image image(LocalResourceManager resources, String path) {
        ImageDescriptor descriptor = ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
        return resources.create(descriptor);
    }

    private static Font larger(LocalResourceManager resources, int points, int style) {
        return resources.create(JFaceResources.getDefaultFontDescriptor().increaseHeight(points).setStyle(style));
    }

    @Override
    public void setFocus() {
        if (form != null) {
            form.setFocus();
        }
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // The page is the same whether it stands alone or aside.
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
