console.info(document.title);
