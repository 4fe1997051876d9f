"use strict";
(() => {
  const panel = document.getElementById("panel");
  const make = (tag, name, text) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (text) made.textContent = text;
    return made;
  };

  // Opens whatever is folded around the target of a link.
  const unfold = (target) => {
    for (let at = target; at; at = at.parentElement) {
      if (at.localName === "details") at.open = true;
    }
  };
  const arrive = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    unfold(target);
    target.scrollIntoView();
  };
  addEventListener("hashchange", arrive);
  arrive();

  // The words behind a statement stand beside it, in their text.
  if (panel && panel.showModal) {
    let links = [];
    let at = 0;
    let opener = null;
    const count = make("span");
    const before = make("button", "", "Previous");
    const after = make("button", "", "Next");
    const close = make("button", "", "Close");
    const title = make("h2");
    title.id = "panel-title";
    const facts = make("p", "facts");
    const body = make("div", "panel-body");
    body.tabIndex = 0;
    body.setAttribute("role", "region");
    body.setAttribute("aria-labelledby", "panel-title");
    const bar = make("div", "panel-bar");
    bar.append(count, before, after, close);
    const head = make("div", "panel-head");
    head.append(bar, title, facts);
    panel.append(head, body);

    const textOf = (link) => {
      const target = document.getElementById(link.hash.slice(1));
      return target && target.closest(".text");
    };
    const show = () => {
      const link = links[at];
      const text = textOf(link);
      const copy = text.querySelector(".body").cloneNode(true);
      const named = text.querySelector("summary b");
      copy.querySelectorAll(".place").forEach((place) => place.remove());
      const number = link.hash.split("-").slice(2).join("-");
      const lit = number ? [...copy.querySelectorAll(`mark[data-e~="${number}"]`)] : [];
      lit.forEach((mark) => mark.classList.add("on"));
      title.textContent = named.textContent;
      title.lang = named.lang;
      title.dir = named.dir;
      const key = text.querySelector("summary .key").textContent;
      facts.textContent = key + " · " + text.querySelector("summary .facts").textContent.trim();
      body.replaceChildren(copy);
      count.textContent = links.length > 1 ? `${at + 1} of ${links.length}` : "";
      before.hidden = after.hidden = links.length < 2;
      if (!panel.open) panel.showModal();
      body.scrollTop = 0;
      if (lit.length) {
        const top = lit[0].getBoundingClientRect().top - body.getBoundingClientRect().top;
        body.scrollTop = Math.max(0, top - body.clientHeight / 3);
      }
      body.focus({ preventScroll: true });
    };
    const step = (by) => {
      at = (at + by + links.length) % links.length;
      show();
    };
    before.addEventListener("click", () => step(-1));
    after.addEventListener("click", () => step(1));
    close.addEventListener("click", () => panel.close());
    panel.addEventListener("click", (event) => {
      if (event.target === panel) panel.close();
    });
    panel.addEventListener("keydown", (event) => {
      if (event.key === "ArrowRight" && links.length > 1) step(1);
      if (event.key === "ArrowLeft" && links.length > 1) step(-1);
    });
    panel.addEventListener("close", () => opener && opener.focus());
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a.key");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !textOf(link)) return;
      event.preventDefault();
      const group = link.closest(".keys, .versions, .tellings, .cells, tr") || link.parentElement;
      links = [...group.querySelectorAll("a.key")].filter(textOf);
      at = links.indexOf(link);
      opener = link;
      show();
    });
  }

  // A long index can be searched.
  const index = document.querySelector(".index");
  const entries = index ? [...index.querySelectorAll("li")] : [];
  if (entries.length > 12) {
    const filter = make("input", "filter");
    filter.type = "search";
    filter.placeholder = "Find a story";
    filter.setAttribute("aria-label", "Find a story");
    filter.addEventListener("input", () => {
      const words = filter.value.toLowerCase();
      entries.forEach((entry) => {
        entry.hidden = !entry.textContent.toLowerCase().includes(words);
      });
    });
    index.querySelector("ol").before(filter);
  }

  // Paper cannot be unfolded.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => folded.forEach((details) => (details.open = false)));
})();
