package org.plangraph.extractor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.ontology.Regions;

class PlanFileTest {
    private static final PlanReader READER = new PlanReader(Regions.load());
    private static final String TEXT = "甘肃省新材料产业规划\n\n一、新材料\n发展镍钴新材料产业链。";

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16"})
    void readsTextInTheEncodingsPlansComeIn(String encoding) throws IOException {
        Plan plan = READER.read(file("plan.txt", TEXT.getBytes(Charset.forName(encoding))));
        assertThat(plan.text()).isEqualTo("甘肃省新材料产业规划\n一、新材料\n发展镍钴新材料产业链。");
    }

    @Test
    void readsUtf8BehindAByteOrderMark() throws IOException {
        Plan plan = READER.read(file("plan.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
        assertThat(plan.text()).startsWith("甘肃省");
    }

    @Test
    void readsHtmlWithoutItsMarkUp() throws IOException {
        String html = "<html><head><title>首页</title><script>var a=1;</script></head><body><h1>甘肃省新材料产业规划</h1>"
                + "<p>一、新材料</p><p>发展镍钴新材料产业链。</p></body></html>";
        Plan plan = READER.read(file("plan.html", html.getBytes(StandardCharsets.UTF_8)));
        assertThat(plan.text()).contains("一、新材料\n发展镍钴新材料产业链。").doesNotContain("var a", "<p>");
    }

    @Test
    void readsWordDocuments() throws IOException {
        Path file = folder.resolve("plan.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            TEXT.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
        assertThat(READER.read(file).text()).isEqualTo("甘肃省新材料产业规划\n一、新材料\n发展镍钴新材料产业链。");
    }

    @Test
    void readsTheTablesOfWordDocuments() throws IOException {
        Path file = folder.resolve("list.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("襄阳市2023年重点项目清单");
            XWPFTable table = document.createTable(2, 3);
            String[] cells = {"序号", "项目名称", "建设地点", "1", "电解液项目", "宜城市"};
            for (int i = 0; i < cells.length; i++) {
                table.getRow(i / 3).getCell(i % 3).setText(cells[i]);
            }
            document.write(out);
        }
        assertThat(READER.read(file).text()).isEqualTo("襄阳市2023年重点项目清单\n项目名称：电解液项目，建设地点：宜城市。");
    }

    @Test
    void tellsTablesOfAWebPageFromThoseItIsLaidOutWith() throws IOException {
        String table = "<table><tr><th>序号</th><th>项目名称</th><th>建设地点</th></tr>"
                + "<tr><td><p>1</p></td><td><p>电解液</p>\n<p>项目</p></td><td><p>宜城市</p></td></tr></table>";
        String html = "<html><body><table><tr><td>导航</td><td><h1>襄阳市2023年重点项目清单</h1><p>现予公布。</p>" + table
                + "<p>以上项目按月调度。</p></td></tr></table></body></html>";
        assertThat(READER.read(file("list.html", html.getBytes(StandardCharsets.UTF_8)))
                        .text())
                .endsWith("襄阳市2023年重点项目清单\n现予公布。\n项目名称：电解液项目，建设地点：宜城市。\n以上项目按月调度。");
    }

    @Test
    void readsPdf() throws IOException {
        Path file = folder.resolve("plan.pdf");
        pdf("Plan of the west region 2025").save(file.toFile());
        assertThat(READER.read(file).text()).isEqualTo("Plan of the west region 2025");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertFault(file("plan.txt", new byte[0]), "the file is empty");
    }

    @Test
    void refusesAFileOfNothingButSpace() throws IOException {
        assertFault(file("plan.txt", " \n \n".getBytes(StandardCharsets.UTF_8)), "no text in it");
    }

    @Test
    void refusesABinaryFileNamedText() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        assertFault(file("plan.txt", bytes), "which cannot be read; give a txt, md, html, pdf or docx file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.csv", "plan.json", "plan.pdf", "plan.xyz", "plan"})
    void refusesTextThatIsNotNamedAsSuch(String name) throws IOException {
        Path file = file(name, TEXT.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> READER.read(file)).isInstanceOf(UnknownFormatException.class);
        assertFault(file, "plans come as txt, md, html, pdf or docx");
        assertFault(file(name, "name,value".getBytes(StandardCharsets.UTF_8)), "plans come as txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.txt", "plan.TXT", "plan.md", "plan.html", "plan.htm"})
    void readsTextThatIs(String name) throws IOException {
        assertThat(READER.read(file(name, TEXT.getBytes(StandardCharsets.UTF_8)))
                        .text())
                .startsWith("甘肃省新材料产业规划");
    }

    @Test
    void refusesAPdfWithoutText() throws IOException {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        assertFault(file, "no text in it (a scanned PDF?)");
    }

    @Test
    void refusesAnEncryptedPdf() throws IOException {
        Path file = folder.resolve("secret.pdf");
        try (PDDocument document = pdf("secret")) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertFault(file, "the document is encrypted");
    }

    @Test
    void refusesADamagedPdf() throws IOException {
        assertFault(file("plan.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII)), "plan.pdf: ");
    }

    @Test
    void refusesAManifestThatIsNone() throws IOException {
        Path plan = file("plan.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        file("manifest.json", "{".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> READER.read(plan))
                .isInstanceOf(ExtractionException.class)
                .hasMessageContaining("manifest.json: not a manifest");
    }

    @Test
    void findsThePlansOfAFolderButNotOfItsSubfolders() throws IOException {
        Path b = file("b.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        Path a = file("a.PDF", new byte[1]);
        file("manifest.json", new byte[1]);
        Files.createDirectory(folder.resolve("gold"));
        Files.writeString(folder.resolve("gold/c.txt"), TEXT);
        assertThat(PlanFiles.in(List.of(folder))).containsExactly(a, b);
    }

    @Test
    void refusesAFolderWithoutPlans() {
        assertThatThrownBy(() -> PlanFiles.in(List.of(folder)))
                .isInstanceOf(ExtractionException.class)
                .hasMessage(folder + ": no plans in this folder; give one with txt, html, pdf or docx files");
    }

    @Test
    void refusesTwoPlansOfOneName() throws IOException {
        file("plan.txt", new byte[1]);
        file("plan.pdf", new byte[1]);
        assertThatThrownBy(() -> PlanFiles.in(List.of(folder))).hasMessageContaining("has the same plan name as");
    }

    private static void assertFault(Path file, String message) {
        assertThatThrownBy(() -> READER.read(file))
                .isInstanceOf(ExtractionException.class)
                .hasMessageContaining(message)
                .hasMessageContaining(file.getFileName().toString())
                .message()
                .doesNotContain("\n");
    }

    private static PDDocument pdf(String text) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(text);
            content.endText();
        }
        return document;
    }
}
