/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** Writes a picture of a window with its 256 most frequent colours, which nobody sees and which halves the file. */
final class Palette {

    private static final int COLOURS = 256;

    private Palette() {}

    public static void main(String[] fromTo) throws IOException {
        var picture = ImageIO.read(new File(fromTo[0]));
        ImageIO.write(reduced(picture, mostFrequent(picture)), "png", new File(fromTo[1]));
    }

    private static List<Integer> mostFrequent(BufferedImage picture) {
        Map<Integer, Integer> pixels = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                pixels.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return pixels.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS).map(Map.Entry::getKey).toList();
    }

    private static BufferedImage reduced(BufferedImage picture, List<Integer> colours) {
        var palette = new int[colours.size()];
        for (int i = 0; i < palette.length; i++) {
            palette[i] = colours.get(i);
        }
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        var reduced = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                reduced.getRaster().setSample(x, y, 0,
                        nearest.computeIfAbsent(picture.getRGB(x, y), colour -> nearest(colour, colours)));
            }
        }
        return reduced;
    }

    private static int nearest(int colour, List<Integer> colours) {
        return colours.indexOf(colours.stream().min(Comparator.comparingInt(other -> distance(colour, other)))
                .orElseThrow());
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            distance += difference * difference;
        }
        return distance;
    }
}
