/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetRow;

/**
 * The rows of a sheet, read by a thread of their own a few blocks ahead of who understands them. That thread ends with the
 * rows, when they cannot be read, or when this is closed.
 */
final class RowsAhead implements RowCursor {

    private static final int BLOCKS = 4;
    private static final int MOST_ROWS = 256;
    private static final int MOST_CHARACTERS = 1 << 18;
    private static final int CHARACTERS_OF_A_CELL = 16;
    private static final int MILLISECONDS_BETWEEN_CHECKS = 50;
    private static final int MILLISECONDS_TO_END = 300;

    /**
     * @param done    how much of the sheet was read with it
     * @param failure why there are no rows behind it
     */
    private record Block(List<SheetRow> rows, double done, boolean last, @Nullable Throwable failure) {}

    private final Sheet sheet;
    private final Runnable watch;
    private final BlockingQueue<Block> blocks = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread reader;
    private Block block = new Block(List.of(), 0, false, null);
    private int next;

    /** @param watch is asked while there is nothing but to wait; throws what ends the waiting */
    RowsAhead(Sheet sheet, Runnable watch) {
        this.sheet = sheet;
        this.watch = watch;
        this.reader = Thread.ofPlatform().daemon().name("Rows of " + sheet.name()).start(this::readAll);
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        while (next == block.rows().size()) {
            var failure = block.failure();
            if (failure != null) {
                throw failed(failure);
            }
            if (block.last()) {
                return null;
            }
            block = await();
            next = 0;
        }
        return block.rows().get(next++);
    }

    private Block await() {
        try {
            var ready = blocks.poll();
            while (ready == null) {
                watch.run();
                ready = blocks.poll(MILLISECONDS_BETWEEN_CHECKS, TimeUnit.MILLISECONDS);
            }
            return ready;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static IOException failed(Throwable failure) {
        switch (failure) {
            case Error error -> throw error;
            case RuntimeException unchecked -> throw unchecked;
            case IOException checked -> {
                return checked;
            }
            default -> throw new IllegalStateException(failure);
        }
    }

    @Override
    public double progress() {
        return block.done();
    }

    /** Waits a moment for the reader to let go of the file. */
    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join(MILLISECONDS_TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readAll() {
        try (var cursor = sheet.open()) {
            Block read;
            do {
                read = read(cursor);
                blocks.put(read);
            } while (!read.last());
        } catch (InterruptedException e) {
            // closed: nobody waits for more
        } catch (IOException | RuntimeException | Error e) {
            tell(e);
        }
    }

    private void tell(Throwable failure) {
        try {
            blocks.put(new Block(List.of(), 1, true, failure));
        } catch (InterruptedException e) {
            // closed: nobody wants to know
        }
    }

    private static Block read(RowCursor cursor) throws IOException {
        var rows = new ArrayList<SheetRow>(MOST_ROWS);
        long characters = 0;
        while (rows.size() < MOST_ROWS && characters < MOST_CHARACTERS) {
            var row = cursor.next();
            if (row == null) {
                return new Block(rows, 1, true, null);
            }
            rows.add(row);
            for (var cell : row.cells()) {
                characters += CHARACTERS_OF_A_CELL + cell.text().length();
            }
        }
        return new Block(rows, cursor.progress(), false, null);
    }
}
