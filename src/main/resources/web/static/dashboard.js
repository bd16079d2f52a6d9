// Adds to the dashboard what a page alone cannot do: charts that answer to the pointer, and PNG files.
// Everything is drawn from what the page already shows; nothing is asked of the server.
(() => {
  "use strict";

  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const palette = () => [0, 1, 2, 3, 4, 5, 6, 7].map((i) => css("--p" + i));

  // The table twin of a timeline: months down, parts across, the total last.
  function series(table) {
    const heads = [...table.tHead.rows[0].cells].slice(1, -1).map((cell) => cell.textContent.trim());
    const rows = [...table.tBodies[0].rows];
    const months = rows.map((row) => row.cells[0].textContent.trim());
    const counts = heads.map((_, i) => rows.map((row) => Number(row.cells[i + 1].dataset.value)));
    const links = heads.map((_, i) => rows.map((row) => row.cells[i + 1].querySelector("a")?.href));
    return { heads, months, counts, links };
  }

  // Eight colours can be told apart; what is rarer stands together.
  function joined(data, other) {
    if (data.heads.length <= 8) {
      return data;
    }
    const rest = data.counts.slice(7);
    return {
      months: data.months,
      heads: [...data.heads.slice(0, 7), other],
      counts: [...data.counts.slice(0, 7), data.months.map((_, i) => rest.reduce((sum, row) => sum + row[i], 0))],
      links: data.links.slice(0, 7),
    };
  }

  function options(data, colours) {
    const text = { color: css("--soft"), fontFamily: getComputedStyle(document.body).fontFamily };
    return {
      animation: false,
      color: colours,
      textStyle: text,
      aria: { enabled: false },
      grid: { left: 34, right: 12, top: 12, bottom: data.months.length > 30 ? 64 : 26 },
      tooltip: {
        trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" },
        backgroundColor: css("--sheet"), borderColor: css("--line"), textStyle: { color: css("--ink") },
      },
      dataZoom: data.months.length > 30 ? [{
        type: "slider", height: 20, bottom: 8, brushSelect: false, textStyle: text,
        borderColor: css("--line"), fillerColor: css("--accent-wash"), handleStyle: { color: css("--sheet"), borderColor: css("--soft") },
        moveHandleSize: 0, dataBackground: { lineStyle: { opacity: 0 }, areaStyle: { opacity: 0 } },
        selectedDataBackground: { lineStyle: { opacity: 0 }, areaStyle: { opacity: 0 } },
      }] : [],
      xAxis: { type: "category", data: data.months, axisLabel: text, axisLine: { lineStyle: { color: css("--line") } } },
      yAxis: { type: "value", minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: css("--line") } } },
      series: data.heads.map((name, i) => ({
        name, type: "bar", stack: "all", data: data.counts[i].map((n) => n || null), barMaxWidth: 34,
        itemStyle: { color: colours[Math.min(i, 7)] }, emphasis: { focus: "none" },
      })),
    };
  }

  function chart(box) {
    if (!window.echarts || box.dataset.drawn) {
      return;
    }
    box.dataset.drawn = "yes";
    const data = joined(series(document.getElementById(box.dataset.table)), box.dataset.other);
    box.replaceChildren();
    box.id = box.dataset.picture;
    box.setAttribute("role", "img");
    box.setAttribute("aria-label", box.dataset.label);
    const drawn = window.echarts.init(box, null, { renderer: "canvas" });
    drawn.setOption(options(data, palette()));
    drawn.on("click", (event) => {
      const href = data.links[event.seriesIndex]?.[event.dataIndex];
      if (href) {
        window.location.href = href;
      }
    });
    new ResizeObserver(() => drawn.resize()).observe(box);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => drawn.setOption(options(data, palette()), true));
  }

  function canvas(width, height) {
    const made = document.createElement("canvas");
    const scale = 2;
    made.width = width * scale;
    made.height = height * scale;
    const pen = made.getContext("2d");
    pen.scale(scale, scale);
    pen.fillStyle = css("--sheet");
    pen.fillRect(0, 0, width, height);
    return [made, pen];
  }

  function words(pen, node, style, left, top) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = node.textContent;
    if (!text.trim()) {
      return;
    }
    pen.fillStyle = style.color;
    pen.font = style.fontWeight + " " + style.fontSize + " " + style.fontFamily;
    pen.textBaseline = "middle";
    // Words that are broken over lines are painted line by line, where the browser put them.
    let line = "";
    let box = null;
    for (let i = 0; i < text.length; i++) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const now = range.getBoundingClientRect();
      if (!now.width) {
        continue;
      }
      if (box && Math.abs(now.top - box.top) > 2) {
        pen.fillText(line, box.left - left, box.top - top + box.height / 2);
        line = "";
        box = null;
      }
      box = box || now;
      line += text[i];
    }
    if (box) {
      pen.fillText(line, box.left - left, box.top - top + box.height / 2);
    }
  }

  // Paints tables and tiles as they stand on the page: grounds, lines, words.
  function paintBoxes(root) {
    const frame = root.getBoundingClientRect();
    const [made, pen] = canvas(Math.ceil(frame.width), Math.ceil(frame.height));
    for (const part of [root, ...root.querySelectorAll("*")]) {
      if (part.closest(".unseen")) {
        continue;
      }
      const box = part.getBoundingClientRect();
      const style = getComputedStyle(part);
      if (part instanceof SVGRectElement) {
        pen.fillStyle = style.fill;
        pen.fillRect(box.left - frame.left, box.top - frame.top, box.width, box.height);
        continue;
      }
      if (style.backgroundColor !== "rgba(0, 0, 0, 0)") {
        pen.fillStyle = style.backgroundColor;
        pen.fillRect(box.left - frame.left, box.top - frame.top, box.width, box.height);
      }
      if (part.classList.contains("silent")) {
        hatch(pen, box.left - frame.left, box.top - frame.top, box.width, box.height);
      }
      if (parseFloat(style.borderBottomWidth) > 0) {
        pen.fillStyle = style.borderBottomColor;
        pen.fillRect(box.left - frame.left, box.bottom - frame.top - 1, box.width, 1);
      }
      for (const node of part.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) {
          words(pen, node, style, frame.left, frame.top);
        }
      }
    }
    return made;
  }

  function hatch(pen, x, y, width, height) {
    pen.save();
    pen.beginPath();
    pen.rect(x, y, width, height);
    pen.clip();
    pen.strokeStyle = css("--line");
    for (let i = -height; i < width; i += 6) {
      pen.beginPath();
      pen.moveTo(x + i, y + height);
      pen.lineTo(x + i + height, y);
      pen.stroke();
    }
    pen.restore();
  }

  function save(made, name) {
    made.toBlob((blob) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = name + ".png";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    });
  }

  function picture(button) {
    const shown = document.getElementById(button.dataset.picture);
    const drawn = window.echarts && window.echarts.getInstanceByDom(shown);
    if (drawn) {
      save(drawn.getRenderedCanvas({ pixelRatio: 2, backgroundColor: css("--sheet") }), button.dataset.file);
    } else {
      save(paintBoxes(shown), button.dataset.file);
    }
  }

  function start() {
    document.querySelectorAll("[data-chart]").forEach(chart);
    document.querySelectorAll("button.png").forEach((button) => {
      button.hidden = false;
      button.onclick = () => picture(button);
    });
  }

  start();
  document.addEventListener("htmx:load", start);
})();
