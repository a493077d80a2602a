package org.plangraph.service.export;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.plangraph.service.ServiceException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /dump/}: the graph to take away, whole or by plan, chain or region. A file keeps its {@code ETag} while the graph does
 * not change, and parts of it may be asked for by {@code Range}. Names are looked up in the graph, never in the file system.
 */
@RestController
class DumpController {
    private final Dumps dumps;

    DumpController(Dumps dumps) {
        this.dumps = dumps;
    }

    /** @param parts where to find the files of one plan, chain or region */
    record Listing(List<URI> files, List<String> parts) {}

    @GetMapping({"/dump", "/dump/"})
    Listing listing() {
        return new Listing(
                Arrays.stream(ExportFormat.values())
                        .map(format -> URI.create("/dump/" + Dumps.WHOLE + "." + format.ending()))
                        .toList(),
                List.of("/dump/plan/{name}.nq.gz", "/dump/chain/{name}.nq.gz", "/dump/region/{code}.nq.gz"));
    }

    @GetMapping("/dump/{file}")
    ResponseEntity<Resource> whole(@PathVariable String file) {
        ExportFormat format = format(file);
        if (!name(file, format).equals(Dumps.WHOLE)) {
            throw notFound(file);
        }
        return answer(format, Dumps.WHOLE, dataset -> Scope.whole());
    }

    @GetMapping("/dump/plan/{file}")
    ResponseEntity<Resource> plan(@PathVariable String file) {
        ExportFormat format = format(file);
        String name = name(file, format);
        return answer(format, "plan/" + name, dataset -> Scope.plan(dataset, name));
    }

    @GetMapping("/dump/chain/{file}")
    ResponseEntity<Resource> chain(@PathVariable String file) {
        ExportFormat format = format(file);
        String name = name(file, format);
        return answer(format, "chain/" + name, dataset -> Scope.chain(dataset, name));
    }

    @GetMapping("/dump/region/{file}")
    ResponseEntity<Resource> region(@PathVariable String file) {
        ExportFormat format = format(file);
        String name = name(file, format);
        return answer(format, "region/" + name, dataset -> Scope.region(dataset, name));
    }

    private ResponseEntity<Resource> answer(ExportFormat format, String name, Function<Dataset, Scope> scope) {
        try {
            Path file = dumps.file(format, name, scope);
            String saved = name.substring(name.lastIndexOf('/') + 1) + "." + format.ending();
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(format.isFolder() ? "application/zip" : "application/gzip"))
                    .eTag("\"" + URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8) + "\"")
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(saved, StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .body(new FileSystemResource(file));
        } catch (ServiceException e) {
            throw problem(e.getMessage());
        }
    }

    private static ExportFormat format(String file) {
        return ExportFormat.ofFile(file).orElseThrow(() -> notFound(file));
    }

    private static String name(String file, ExportFormat format) {
        return file.substring(0, file.length() - format.ending().length() - 1);
    }

    private static ErrorResponseException notFound(String file) {
        return problem("There is no dump '" + file + "'; /dump/ lists what there is");
    }

    private static ErrorResponseException problem(String detail) {
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail), null);
    }
}
