/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.telecontrol.exchange.sheet.SheetException;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/** The XML parts of workbooks, read as streams: without document types, and so without entities of their own. */
final class WorkbookXml {

    private static final InputFactoryImpl FACTORY = new InputFactoryImpl();

    static {
        FACTORY.setProperty("javax.xml.stream.isSupportingExternalEntities", Boolean.FALSE);
        FACTORY.setProperty("javax.xml.stream.isReplacingEntityReferences", Boolean.TRUE);
        FACTORY.configureForSpeed();
    }

    private WorkbookXml() {}

    static XMLStreamReader reader(InputStream in) throws SheetException {
        try {
            return FACTORY.createXMLStreamReader(in, "UTF-8");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /**
     * The next event.
     *
     * @throws SheetException when the part is no XML, or has a document type
     */
    static int next(XMLStreamReader xml) throws SheetException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new SheetException("The workbook is damaged: a part of it has a document type of its own");
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    static boolean hasNext(XMLStreamReader xml) throws SheetException {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** An attribute by its local name, whatever its namespace; empty when there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static int number(String text, int otherwise) {
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static void close(XMLStreamReader xml, InputStream in) throws IOException {
        try (in) {
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** What a part of a workbook that could not be read means; a wish to stop goes through. */
    static SheetException broken(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CancellationException stopped) {
                throw stopped;
            }
            if (cause instanceof SheetException known) {
                return known;
            }
        }
        return new SheetException("The workbook is damaged and cannot be read", failure);
    }
}
