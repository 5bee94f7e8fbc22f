delete window.showSaveFilePicker;
