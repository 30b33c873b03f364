/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

import org.telecontrol.exchange.sheet.Cell;

/** Which numbers of an XLSX workbook are shown as dates, and which dates they are. */
final class DateStyles {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final long SECONDS_OF_DAY = 86_400;
    private static final double MOST_DAYS = 2_958_466;

    private final List<Boolean> dates;
    private final boolean from1904;

    private DateStyles(List<Boolean> dates, boolean from1904) {
        this.dates = dates;
        this.from1904 = from1904;
    }

    static DateStyles none() {
        return new DateStyles(List.of(), false);
    }

    /** @param from1904 whether days are counted from 1904 */
    static DateStyles of(InputStream part, boolean from1904) throws IOException {
        var codes = new HashMap<Integer, String>();
        var dates = new ArrayList<Boolean>();
        var xml = WorkbookXml.reader(part);
        try {
            boolean cells = false;
            while (WorkbookXml.hasNext(xml)) {
                int event = WorkbookXml.next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "numFmt" -> codes.put(WorkbookXml.number(WorkbookXml.attribute(xml, "numFmtId"), 0),
                                WorkbookXml.attribute(xml, "formatCode"));
                        case "cellXfs" -> cells = true;
                        case "xf" -> {
                            if (cells) {
                                dates.add(isDate(WorkbookXml.number(WorkbookXml.attribute(xml, "numFmtId"), 0), codes));
                            }
                        }
                        default -> {
                            // other styles say nothing of dates
                        }
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT && "cellXfs".equals(xml.getLocalName())) {
                    cells = false;
                }
            }
        } finally {
            WorkbookXml.close(xml, part);
        }
        return new DateStyles(dates, from1904);
    }

    private static boolean isDate(int format, Map<Integer, String> codes) {
        var code = codes.get(format);
        return code == null ? isBuiltInDate(format) : isDateCode(code);
    }

    private static boolean isBuiltInDate(int format) {
        return format >= 14 && format <= 22 || format >= 27 && format <= 36 || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
    }

    /** Whether a format has days, months, years or hours outside of quoted and bracketed parts. */
    static boolean isDateCode(String code) {
        var bare = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hHmMsS]+\\])[^\\]]*\\]", "");
        return !bare.equalsIgnoreCase("General") && bare.matches("(?is).*[dmyhs].*");
    }

    boolean isDate(String style) {
        int number = WorkbookXml.number(style, -1);
        return number >= 0 && number < dates.size() && dates.get(number);
    }

    /** The date that a number is; the number itself when it is none. */
    Cell date(Cell number) {
        double days = new BigDecimal(number.text()).doubleValue();
        return days < 0 || days >= MOST_DAYS ? number : new Cell(text(days, from1904), Cell.Kind.DATE);
    }

    static String text(double days, boolean from1904) {
        long seconds = Math.round(days * SECONDS_OF_DAY);
        long wholeDays = seconds / SECONDS_OF_DAY;
        var time = LocalTime.ofSecondOfDay(seconds % SECONDS_OF_DAY);
        var date = (from1904 ? EPOCH_1904 : EPOCH_1900).plus(wholeDays, ChronoUnit.DAYS);
        if (wholeDays == 0) {
            return time.toString();
        }
        return seconds % SECONDS_OF_DAY == 0 ? date.toString() : date + "T" + time;
    }
}
